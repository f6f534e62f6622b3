import type { Severity } from "./finding.ts";
import type { Rule } from "./rule.ts";

/** A rule with what the policy says of it. */
export interface ActiveRule<Kind extends Rule = Rule> {
  readonly id: string;
  readonly rule: Kind;
  readonly severity: Severity;
  readonly reads: number;
}
