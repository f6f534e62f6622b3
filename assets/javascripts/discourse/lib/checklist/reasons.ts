import type { Exception, OrdinaryReason, Reason } from "../examiner.ts";
import type { Row } from "./rows.ts";

// The examiner's own lists cannot be imported: only its types reach this side.
const ORDINARY: Record<OrdinaryReason, true> = {
  "not-a-patient": true,
  "colleague-or-organisation": true,
  "medical-term": true,
  "published-source": true,
  "case-needs-it": true,
};
const EXCEPTIONS: Record<Exception, true> = {
  biosimilar: true,
  vaccine: true,
  device: true,
  "narrow-index": true,
  excipient: true,
  "quoted-label": true,
};
const OF_A_WORD: readonly Reason[] = ["medical-term", "published-source"];

/** Whether a row is about a trademark. */
export function isBrand({ findings: [{ rule }] }: Row): boolean {
  return rule.startsWith("brand-names/");
}

/** Why a row may stay. Of a trademark what its ingredients say comes first; `held`: also what a moderator reads first. */
export function reasonsOf(row: Row, held: boolean): Reason[] {
  if (!isBrand(row)) {
    return Object.keys(ORDINARY) as OrdinaryReason[];
  }
  return held
    ? [...exceptionsOf(row), ...OF_A_WORD, "case-needs-it"]
    : [...OF_A_WORD];
}

function exceptionsOf({ findings: [{ params }] }: Row): Exception[] {
  const fitting = String(params["exceptions"] ?? "").split(" ");
  const isFirst = (one: Exception) => Number(fitting.includes(one));
  return (Object.keys(EXCEPTIONS) as Exception[]).sort(
    (a, b) => isFirst(b) - isFirst(a)
  );
}
