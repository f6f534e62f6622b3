/** What kind of thing a rule looks for; explained in RULES.md, by which benchmarks count too. */
export type Category =
  | "NAME"
  | "INITIALS"
  | "RELATIVE_NAME"
  | "DATE"
  | "AGE_OVER_89"
  | "ADDRESS"
  | "FACILITY"
  | "PHONE_FAX"
  | "EMAIL"
  | "ID_NUMBER"
  | "DEVICE"
  | "VEHICLE"
  | "URL_IP"
  | "OTHER"
  | "BRAND_NAME"
  | "BRAND_MISSPELLING"
  | "MANNERS"
  | "HINT";

/** Weight that a preset gives a rule, in rising order. */
export type Severity = "advise" | "attest" | "refuse";

/** Part of a post that a span counts in. `raw` is the body's Markdown. */
export type Field = "title" | "raw";

/**
 * Values for the placeholders of a message. Never the matched text. Of trademarks also `exceptions`: ids, spaces
 * between, of what their ingredients say for them.
 */
export type Params = Readonly<Record<string, string | number>>;

/**
 * One thing that a rule saw. It says where and what, never what it thinks of the post.
 *
 * `start` and `end` are UTF-16 offsets into the field as typed, half open.
 * `suggestions` are texts that could stand there instead, best first; "" means: take it out.
 * `fingerprint` (rule, matched text, neighbours) finds an answer again; `likeness` (rule, matched text) finds
 * the same thing in an older version of the post. Both are 128-bit hashes in hex and count as patient text
 * until a server has keyed them.
 */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly params: Params;
  readonly suggestions: readonly string[];
  readonly fingerprint: string;
  readonly likeness: string;
}

/** Rising order of severities. */
export const SEVERITIES: readonly Severity[] = ["advise", "attest", "refuse"];
