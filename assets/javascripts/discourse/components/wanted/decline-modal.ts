import { say } from "../../lib/wanted/words.ts";
import DecisionModal from "../held-post/decision-modal.gts";

/** Why administrators do not make a community that members want. */
export default class DeclineModal extends DecisionModal {
  readonly kind = "decline";
  readonly param = "medical_note";

  say = (key: string): string => say(`${this.kind}.${key}`);
}
