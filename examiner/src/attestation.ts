import { type Exception, EXCEPTIONS } from "./exception.ts";

/** Why a finding may stay. */
export type OrdinaryReason =
  | "not-a-patient"
  | "colleague-or-organisation"
  | "medical-term"
  | "published-source"
  | "case-needs-it";

export type Reason = OrdinaryReason | Exception;

export const REASONS: readonly OrdinaryReason[] = [
  "not-a-patient",
  "colleague-or-organisation",
  "medical-term",
  "published-source",
  "case-needs-it",
];

/** Why a trademark may stay: a medicine is neither a patient nor a colleague. */
export const BRAND_REASONS: readonly Reason[] = [
  ...EXCEPTIONS,
  "medical-term",
  "published-source",
  "case-needs-it",
];

/** With these the word stays as the trademark that it is; with the others it is none, or somebody else's. */
export const BRAND_STAYS: readonly Reason[] = [...EXCEPTIONS, "case-needs-it"];

const BRANDS = "brand-names/";

export const isBrand = (rule: string) => rule.startsWith(BRANDS);

/** The reasons that the author of a text may give for what a rule found. */
export const reasonsFor = (rule: string): readonly Reason[] =>
  isBrand(rule) ? BRAND_REASONS : REASONS;

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
