import DecisionModal from "../held-post/decision-modal.gts";

/** Why a published post may stay as it is. */
export default class LeaveModal extends DecisionModal {
  readonly kind = "leave";
  readonly param = "medical_reason";
}
