import DecideModal from "./decide-modal.gts";

/** A complaint counts no longer. */
export default class DismissModal extends DecideModal {
  readonly kind = "dismiss";
}
