/** Why a finding may stay. */
export type Reason =
  | "not-a-patient"
  | "colleague-or-organisation"
  | "medical-term"
  | "published-source"
  | "case-needs-it";

export const REASONS: readonly Reason[] = [
  "not-a-patient",
  "colleague-or-organisation",
  "medical-term",
  "published-source",
  "case-needs-it",
];

/** The author's answer to one finding: it may stay (dismissed), or a moderator is to decide (insisted). */
export interface Answer {
  readonly fingerprint: string;
  readonly answer: "dismissed" | "insisted";
  /** Needed, but for the dismissal of an `advise` finding. */
  readonly reason?: Reason;
}

/** The author's word on a statement; `unsure` asks a moderator. */
export interface Confirmation {
  readonly id: string;
  readonly version: number;
  readonly answer: "confirmed" | "unsure";
}

/** All that the author answered. `moderator`: the whole text goes to a moderator, whatever was found. */
export interface Attestation {
  readonly version?: string;
  readonly answers?: readonly Answer[];
  readonly statements?: readonly Confirmation[];
  readonly moderator?: boolean;
}
