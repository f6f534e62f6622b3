import type { Report } from "./report.ts";

export type Mode = "off" | "watch" | "enforce";

/** A way in which text enters the forum. */
export type Door =
  | "topic"
  | "reply"
  | "edit"
  | "title"
  | "tags"
  | "message"
  | "mail"
  | "api"
  | "chat"
  | "queue"
  | "profile"
  | "localization"
  | "category";

/** `baseline`: the report on the text as it was before this edit. */
export interface Circumstances {
  readonly mode: Mode;
  readonly door: Door;
  readonly baseline?: Report | null;
}

export type Outcome = "post" | "hold" | "refuse";

/** What decided. `answer`: an open finding waits; `statement`: a due one is not confirmed. */
export type Because =
  | "clean"
  | "mode"
  | "answer"
  | "change"
  | "statement"
  | "insisted"
  | "unsure"
  | "moderator"
  | "problem"
  | "unknown-statement-version";

/** Where one finding stands. `already`: it was in the text before this edit. */
export type FindingState =
  | "open"
  | "answered"
  | "insisted"
  | "already"
  | "hint";

/** `hint`: to be read; it needs no answer. */
export interface StatementState {
  readonly id: string;
  readonly version: number;
  readonly state: "open" | "confirmed" | "unsure" | "hint";
}

/**
 * What becomes of the text. `findings[i]` is the state of `report.findings[i]`;
 * `statements` lists those that are due at this door; `open` counts what the author still has to settle.
 * In `watch` the outcome is `post` and `expected` says what `enforce` would have answered.
 */
export interface Verdict {
  readonly outcome: Outcome;
  readonly expected: Outcome;
  readonly because: readonly Because[];
  readonly findings: readonly FindingState[];
  readonly statements: readonly StatementState[];
  readonly open: number;
}
