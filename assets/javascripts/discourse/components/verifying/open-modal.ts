import ReasonModal from "./reason-modal.gts";

/** Why an administrator from outside the specialty looks at a request. */
export default class OpenModal extends ReasonModal {
  readonly kind = "open";
}
