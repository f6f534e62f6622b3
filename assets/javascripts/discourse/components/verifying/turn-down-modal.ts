import RefusalModal from "./refusal-modal.gts";

/** Why a request is declined. */
export default class TurnDownModal extends RefusalModal {
  readonly kind = "turn_down";
}
