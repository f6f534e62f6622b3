import QuestionModal from "../../components/credential-application/question-modal.gts";
import { say } from "./words.ts";

export interface Modal {
  show(component: unknown, options: { model: object }): Promise<unknown>;
}

/** Whether somebody really wants to do what cannot be taken back. */
export async function ask(modal: Modal, about: string): Promise<boolean> {
  const model = {
    title: say(`${about}.title`),
    explanation: say(`${about}.explanation`),
    label: say(`${about}.do`),
  };
  const answer = await modal.show(QuestionModal, { model });
  return Boolean((answer as { sure?: boolean } | undefined)?.sure);
}
