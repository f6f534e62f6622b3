import type { ActiveRule } from "./active-rule.ts";
import type { Finding, Params } from "./finding.ts";

/** Hashes by which an answer or an older version of the same thing is found again. */
export interface Keys {
  readonly fingerprint: string;
  readonly likeness: string;
}

/**
 * What a rule saw, on its way to becoming a finding. It lives as long as the text around it stays the same;
 * an edit before it only moves it, so its offsets are not read-only.
 */
export interface Sighting {
  readonly active: ActiveRule;
  /** Start and end of the word, digits or character that woke the rule. */
  at: number;
  atEnd: number;
  start: number;
  end: number;
  readonly params: Params;
  readonly suggestions: readonly string[];
  /** Keeps what lies inside from being pointed out, and is not pointed out itself. */
  readonly left?: boolean | undefined;
  /** The sighting that this one restates with other suggestions. */
  readonly origin?: Sighting;
  keys?: Keys;
  /** The zero of the digits in which the finding is written. */
  zero?: number;
  finding?: Finding;
}
