import RefusalModal from "./refusal-modal.gts";

/** What is missing: the applicant adds it, and asks again. */
export default class AskMoreModal extends RefusalModal {
  readonly kind = "ask_more";
}
