import {
  type Answer,
  type Attestation,
  BRAND_STAYS,
  type Confirmation,
  isBrand,
  reasonsFor,
} from "./attestation.ts";
import type { Finding } from "./finding.ts";

/** An attestation in the shape that `judge` can rely on. What does not fit is left out, as if never said. */
export interface CheckedAttestation {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly statements: ReadonlyMap<string, Confirmation>;
  readonly moderator: boolean;
}

/** More than an author could give: a sign of a hostile request. The rest is not read. */
const MOST_ANSWERS = 5000;

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.slice(0, MOST_ANSWERS) : [];

function isAnswer(value: unknown): value is Answer {
  const { fingerprint, answer } = (value ?? {}) as Partial<Answer>;
  return (
    typeof fingerprint === "string" &&
    (answer === "dismissed" || answer === "insisted")
  );
}

function isConfirmation(value: unknown): value is Confirmation {
  const { id, version, answer } = (value ?? {}) as Partial<Confirmation>;
  return (
    typeof id === "string" &&
    typeof version === "number" &&
    (answer === "confirmed" || answer === "unsure")
  );
}

/** Reads what came from outside. The last answer to the same thing counts. Total. */
export function checkAttestation(
  attestation: Attestation | null | undefined
): CheckedAttestation {
  const given: Attestation =
    typeof attestation === "object" && attestation !== null ? attestation : {};
  return {
    answers: new Map(
      list(given.answers)
        .filter(isAnswer)
        .map((answer) => [answer.fingerprint, answer])
    ),
    statements: new Map(
      list(given.statements)
        .filter(isConfirmation)
        .map((one) => [one.id, one])
    ),
    moderator: given.moderator === true,
  };
}

/** Whether a trademark is to stay as one where a moderator reads that first. */
const isExcepted = (rule: string, { reason }: Answer) =>
  isBrand(rule) && reason !== undefined && BRAND_STAYS.includes(reason);

/**
 * Has this answer what it needs? Only a hint may be dismissed without a reason; a `refuse` only insisted on.
 * `moderated`: a trademark that is asked about stays only by a moderator's word.
 */
export function answers(
  answer: Answer | undefined,
  { rule, severity }: Pick<Finding, "rule" | "severity">,
  moderated: boolean
): "dismissed" | "insisted" | undefined {
  if (!answer) {
    return undefined;
  }
  const { reason } = answer;
  const hasReason = reason !== undefined && reasonsFor(rule).includes(reason);
  if (answer.answer === "insisted") {
    return hasReason ? "insisted" : undefined;
  }
  if (severity === "attest" && hasReason) {
    return moderated && isExcepted(rule, answer) ? "insisted" : "dismissed";
  }
  return severity === "advise" ? "dismissed" : undefined;
}
