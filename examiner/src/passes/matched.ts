import type { ActiveRule } from "../policy.ts";
import type { Match } from "../rule.ts";

/** A match on its way to becoming a finding. `at` and `atEnd` are the place that woke the rule. */
export interface Matched {
  readonly active: ActiveRule;
  readonly match: Match;
  readonly at: number;
  readonly atEnd: number;
}
