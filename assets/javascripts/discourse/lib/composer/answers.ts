import type { Attestation } from "../examiner.ts";
import { type ComposerModel, read } from "./model.ts";

/** Answers that came with a draft from the server. */
export function answersOn(model: ComposerModel): Attestation | undefined {
  const json = read(model, "medical_attestation");
  try {
    const attestation = json && (JSON.parse(json) as Attestation | null);
    return attestation && hasAnswers(attestation) ? attestation : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Core sends what it finds on its model. Setting it draws anew, so that only news is set.
 *
 * @param version of the examiner
 */
export function putAnswers(
  model: ComposerModel,
  answers?: Attestation,
  version?: string
): void {
  const attestation = answers && { ...answers, ...(version && { version }) };
  const json = attestation && JSON.stringify(attestation);
  if (json !== read(model, "medical_attestation")) {
    model.set("medical_attestation", json);
  }
}

export function hasAnswers({
  answers,
  statements,
  moderator,
}: Attestation): boolean {
  return Boolean(answers?.length || statements?.length || moderator);
}
