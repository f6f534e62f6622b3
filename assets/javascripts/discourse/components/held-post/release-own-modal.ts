import DecisionModal from "./decision-modal.gts";

/** Why an administrator who is alone publishes a text of their own. */
export default class ReleaseOwnModal extends DecisionModal {
  readonly kind = "release_own";
  readonly param = "medical_reason";
}
