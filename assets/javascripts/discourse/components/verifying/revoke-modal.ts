import ReasonModal from "./reason-modal.gts";

/** Why a credential ends before its time. */
export default class RevokeModal extends ReasonModal {
  readonly kind = "revoke";
}
