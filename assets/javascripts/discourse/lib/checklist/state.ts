import type { ExaminerSource, Mode, Outcome } from "../examiner.ts";
import type { Group } from "./groups.ts";

/**
 * What the chip says. `absent`: nothing is shown; `quiet`: there are rows, but nothing that waits for the author;
 * `held`: a moderator will read the text first.
 */
export type ChecklistState =
  | "absent"
  | "loading"
  | "failed"
  | "held"
  | "open"
  | "answered"
  | "quiet"
  | "clean";

interface Facts {
  readonly mode: Mode;
  readonly source: ExaminerSource["state"];
  readonly outcome?: Outcome;
  readonly open: number;
  /** Whether the author has answered anything, findings or statements. */
  readonly answered: boolean;
  readonly groups: readonly Group[];
}

export function stateOf(facts: Facts): ChecklistState {
  if (facts.mode !== "enforce") {
    return "absent";
  }
  if (facts.outcome === "hold") {
    return "held";
  }
  if (!facts.outcome) {
    return facts.source === "failed" ? "failed" : "loading";
  }
  if (facts.open > 0) {
    return "open";
  }
  return settledState(facts);
}

function settledState({ groups, answered }: Facts): ChecklistState {
  if (answered) {
    return "answered";
  }
  const hasRows = groups.some(({ rows }) =>
    rows.some(({ settled }) => !settled)
  );
  return hasRows ? "quiet" : "clean";
}
