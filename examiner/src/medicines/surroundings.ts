import { isSure, type Reading } from "./directory.ts";
import { partings } from "./endings.ts";
import { formsOf } from "./forms.ts";
import type { LookedUp } from "./looked-up.ts";
import {
  isCapital,
  isConcentration,
  isNumber,
  isSign,
  plays,
  type Token,
  tokensAfter,
  tokensBefore,
} from "./tokens.ts";

const SEPARATORS = ",;/+&\n";
const ENDS = ",;.)/+&\n:";
const OPENERS = '(«"“';
const ET_AL = " et al";
/** "Hope AB," or "Hope AB et al" */
const AUTHORS = /[A-Z][a-z]{1,20} [A-Z]{1,3}(?:,|\.| et al)/;
/** "2019;12", "12(3):45" or a number that leads to the article, on the same line */
const VOLUME = /^[^\n]*?(?:(?:19|20)\d\d ?;|\d\(\d{1,3}\):\d|doi[:.]|PMID)/;
const LONGEST_TITLE = 16;
const MOST_FILLERS = 3;
const MOST_OF_A_DOSE = 5;
const LEAST_PRESSURE = 30;
const PREFIX = /^(?:pre|post|non|anti|ex|co|пре|пост|до|після|после|анти|не)$/i;

const separates = (token: Token | undefined) =>
  isSign(token, SEPARATORS) || plays(token, "join");

const isOfADose = (token: Token | undefined) =>
  isNumber(token) || plays(token, "unit", "form", "route", "frequency");

/** What stands around a name, as far as a rule may look. */
export class Surroundings {
  #before: readonly Token[] | undefined;
  #after: readonly Token[] | undefined;

  /** `from` and `to` bound the view: UTF-16 offsets, `to` is the first that must not be read. */
  constructor(
    readonly looked: LookedUp,
    readonly text: string,
    readonly from: number,
    readonly to: number
  ) {}

  get before(): readonly Token[] {
    return (this.#before ??= tokensBefore(
      this.text,
      this.looked.found.start,
      this.from
    ));
  }

  get after(): readonly Token[] {
    return (this.#after ??= tokensAfter(
      this.text,
      this.looked.found.behind,
      this.to
    ));
  }

  /** "X®" */
  get isMarked(): boolean {
    const { behind, end } = this.looked.found;
    return behind > end;
  }

  /** "X 40 mg", "X (0.5 %)", "X tablets 5 mg", "40 mg of X" */
  get hasDose(): boolean {
    const { after, before } = this;
    const skipped = after.findIndex(
      (token) =>
        !plays(token, "form", "route") && !isSign(token, OPENERS + "»”-,")
    );
    const dose = after.slice(skipped);
    const [number, unit] = dose;
    const isWhole = number?.key === "100" && isSign(unit, "%");
    const behind =
      isNumber(number) &&
      plays(unit, "unit") &&
      !isWhole &&
      !isConcentration(dose);
    const of = before[0]?.key === "of" ? 1 : 0;
    const ahead = plays(before[of], "unit") && isNumber(before[of + 1]);
    return behind || ahead;
  }

  /** "X 5/10", which no blood pressure is: the strengths of two ingredients. */
  get hasTwoStrengths(): boolean {
    const strengths = this.after[0]?.key.split("/") ?? [];
    return (
      isNumber(this.after[0]) &&
      strengths.length === 2 &&
      strengths.some((one) => parseInt(one, 10) < LEAST_PRESSURE)
    );
  }

  /** "Mac-X", "Smith-X": of a person's name or a place's. */
  get isOfDoubleName(): boolean {
    const [hyphen, first] = this.before;
    const { start } = this.looked.found;
    return (
      isSign(hyphen, "-‐‑") &&
      hyphen!.end === start &&
      first?.kind === "word" &&
      first.end === hyphen!.start &&
      isCapital(this.text, first.start) &&
      !isCapital(this.text, first.start + 1) &&
      !PREFIX.test(this.text.slice(first.start, first.end)) &&
      !this.#isMedicine(first)
    );
  }

  /** "X capsules", "tab. X", "the drug X", "Medicines: X" */
  get hasForm(): boolean {
    const { after, before } = this;
    const near = isSign(before[0], OPENERS) ? 1 : 0;
    const dotted = isSign(before[near], ".") ? near + 1 : near;
    const listed = isSign(before[near], ":") ? near + 1 : near;
    return (
      plays(after[0], "form") ||
      plays(before[dotted], "form") ||
      plays(before[listed], "noun")
    );
  }

  /** "X bid", "X 75 daily" */
  get hasFrequency(): boolean {
    const [first, second] = this.after;
    return plays(isNumber(first) ? second : first, "frequency");
  }

  /** "X iv", "X 40 mg po", "oral X": behind it in small letters, for capitals are numerals. */
  get hasRoute(): boolean {
    const { before } = this;
    const next = this.after.find(
      (token) => !isNumber(token) && !plays(token, "unit", "form")
    );
    const behind = plays(next, "route") && !isCapital(this.text, next!.start);
    return behind || plays(before[isSign(before[0], ".") ? 1 : 0], "route");
  }

  /** "was started on X" */
  get hasVerb(): boolean {
    const { before } = this;
    let at = 0;
    while (
      at < MOST_FILLERS &&
      (plays(before[at], "filler") || isSign(before[at], OPENERS))
    ) {
      at++;
    }
    return plays(before[at], "verb");
  }

  /** "Dr X", which has to be asked of every name: looks no further than a title is long. */
  get hasTitle(): boolean {
    const { start } = this.looked.found;
    const from = Math.max(this.from, start - LONGEST_TITLE);
    const before = tokensBefore(this.text, start, from);
    return plays(before[isSign(before[0], ".") ? 1 : 0], "title");
  }

  /** "X et al.", or the title in a reference: "Hope A, Lee B. X in oedema. Ann Med 2019;12:3" */
  get isCited(): boolean {
    const { start, behind } = this.looked.found;
    const before = this.text.slice(Math.max(0, this.from), start);
    const after = this.text.slice(behind, this.to);
    const line = before.slice(before.lastIndexOf("\n") + 1);
    return (
      after.startsWith(ET_AL) || (AUTHORS.test(line) && VOLUME.test(after))
    );
  }

  /** An item of a list whose neighbour is surely a medicine. */
  get isListed(): boolean {
    const { before, after } = this;
    return (
      this.#endsItem(after[0]) &&
      (this.#isMedicineBehind(before) || this.#isMedicineBehind(after))
    );
  }

  #endsItem(token: Token | undefined): boolean {
    return (
      token === undefined ||
      isSign(token, ENDS) ||
      isNumber(token) ||
      plays(token, "form", "route", "join", "frequency")
    );
  }

  /** Behind a separator, and a dose if there is one. */
  #isMedicineBehind(tokens: readonly Token[]): boolean {
    let at = 0;
    while (separates(tokens[at])) {
      at++;
    }
    const separated = at > 0;
    const doseEnd = at + MOST_OF_A_DOSE;
    while (at < doseEnd && isOfADose(tokens[at])) {
      at++;
    }
    return separated && this.#isMedicine(tokens[at]);
  }

  #isMedicine(token: Token | undefined): boolean {
    if (token?.kind !== "word") {
      return false;
    }
    const { directory, packs } = this.looked;
    const entries = formsOf(directory, token.key, token.scripts).map(
      ({ head }) => head.entry ?? []
    );
    const isKnown = ({ pack }: Reading) => (packs & (1 << pack)) !== 0;
    const isTrademark = entries
      .map((entry) => entry.filter(isKnown))
      .some((entry) => entry.length > 0 && isSure(entry));
    const stems = partings(token.key).map(([stem]) => stem);
    const isSubstance = [token.key, ...stems].some(
      (key) => (directory.substance(key) & packs) !== 0
    );
    return isTrademark || isSubstance;
  }
}
