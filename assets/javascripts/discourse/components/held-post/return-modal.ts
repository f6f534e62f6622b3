import DecisionModal from "./decision-modal.gts";

/** The note with which a text goes back to its author. */
export default class ReturnModal extends DecisionModal {
  readonly kind = "return";
  readonly param = "medical_note";
}
