import type { Category, Params } from "./finding.ts";
import type { OwnWords } from "./medicines/own-words.ts";

/**
 * How far a rule may look, in UTF-16 units, on each side of the place that woke it.
 * What lies further away must not change its answer: that is what makes a keystroke cheap.
 */
export const REACH = 120;

/** Kinds of segments other than plain prose. A rule names those that it reads besides prose. */
export type SegmentKind =
  | "quote"
  | "code"
  | "link-text"
  | "link-target"
  | "alt-text"
  | "mention"
  | "hashtag"
  | "emoji"
  | "upload"
  | "html";

/** Roles that the word lists in `data/words` give to words; generated into `lexicons/words.ts`. */
export type { Role } from "./lexicons/roles.ts";
import type { Role } from "./lexicons/roles.ts";

/** What wakes a local rule. Several may be given; each occurrence is one call of `look`. */
export interface Wakes {
  /** Every group of digits (Latin, Arabic-Indic, Persian). */
  readonly digits?: true;
  /** Words that carry one of these roles, in any letter case. */
  readonly words?: readonly Role[];
  /** Words that begin with a capital letter. */
  readonly capitals?: true;
  /** What stands behind an Arabic "and", "in" or "for" in one with it, if the whole is in no list. */
  readonly joined?: true;
  /** Every word. */
  readonly everyWord?: true;
  /** Each of these characters. */
  readonly characters?: string;
}

/** A span that a rule saw, before passes make a finding of it. UTF-16 offsets, half open. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly params?: Params;
  readonly suggestions?: readonly string[];
  /** Not to be pointed out, nor is what lies inside. */
  readonly left?: boolean;
}

/** What `look` may use. `text` is the masked text: as long as what was typed, markup blanked by spaces. */
export interface View {
  readonly text: string;
  readonly field: "title" | "raw";
  /** Ids of the medicine packs that the policy asks for and that are loaded. */
  readonly packs: readonly string[];
  /** What moderators of the community said of words. */
  readonly words?: OwnWords | undefined;
  /** Classes of medicines whose trademarks are not pointed out; none: all are. */
  readonly exempt?: readonly string[];
}

interface Common {
  readonly category: Category;
  /** Segments that the rule reads besides prose. */
  readonly reads: readonly SegmentKind[];
}

/** A rule that looks at places. `start` and `end` are the word, digits or character that woke it. */
export interface LocalRule extends Common {
  readonly wakes: Wakes;
  readonly look: (view: View, start: number, end: number) => Match | undefined;
  /**
   * Sees all matches of this rule in one field, in order, and may give them other params or suggestions
   * (a date relative to the first one). Spans stay. Must cost no more than their number.
   */
  readonly relate?: (matches: readonly Match[]) => readonly Match[];
  /**
   * Sees all matches of this rule in one field and the field's whole masked text, and answers with further places
   * of the same things (a family name alone, once the full name is known). Must cost a bounded number of looks
   * through the text.
   */
  readonly again?: (
    text: string,
    matches: readonly Match[]
  ) => readonly Match[];
}

/** A line as the document knows it. `prose` is false for lines in code, quotes, tables and for blank ones. */
export interface LineView {
  readonly start: number;
  readonly end: number;
  readonly prose: boolean;
  readonly blank: boolean;
}

/** A rule that sees a whole field at once. Must cost no more than the number of lines. */
export interface FieldRule extends Common {
  readonly field: "title" | "raw";
  readonly survey: (view: View, lines: readonly LineView[]) => readonly Match[];
}

export type Rule = LocalRule | FieldRule;
