import DecideModal from "./decide-modal.gts";

/** A complaint is right. */
export default class UpholdModal extends DecideModal {
  readonly kind = "uphold";
}
