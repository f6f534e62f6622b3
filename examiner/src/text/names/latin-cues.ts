import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { readInAnyCase } from "./any-case.ts";
import { looksFamily } from "./family-shape.ts";
import { mayBeName } from "./may-be-name.ts";
import type { Named, Place } from "./named.ts";
import { isTerm } from "./places.ts";
import { isKnown, type Name, readName } from "./read-name.ts";

const CAPITAL = new RegExp(`^[${LU}]`);
const HEADLINE = new RegExp(`[${LU}][${L}'-]{1,20} $`);
const SMALL_OF_AGE = sticky(
  `([${LL}])([${LL}]{3,20})(?=,? {1,2}\\(?\\d{1,3} ?(?:[mfMF]|yo|y\\/o|yr)(?![a-z]))`
);
const SHOUTED = sticky(
  `([${LU}])([${LU}]{3,20})(?=[,:]| (?:IN (?:RESUS|ED|ER|ICU|ITU|BED|WARD|ROOM|BAY|HÔPITAL|HOSPITAL|A&E)|HAS|IS|WAS|WITH)(?![A-Z]))`
);

const SMALL_WORD = sticky(`([${LL}])([${LL}]{3,20})(?![${L}'-])`);

function smallFamily(text: string, at: number): RegExpExecArray | null {
  const found = matchAt(SMALL_WORD, text, at);
  return found && looksFamily(found[1]!.toUpperCase() + found[2]!)
    ? found
    : null;
}

/** "pt okafor 54m", "PT DUBOIS IN RESUS": in no list, typed in one case, but no word of the trade. */
function inOneCase(text: string, cue: string, at: number): number | undefined {
  const shouted = cue === cue.toUpperCase();
  const found =
    matchAt(shouted ? SHOUTED : SMALL_OF_AGE, text, at) ??
    (shouted ? null : smallFamily(text, at));
  const word = found && found[1]!.toUpperCase() + found[2]!.toLowerCase();
  const fits =
    word &&
    mayBeName(word) &&
    (!shouted ||
      looksFamily(word) ||
      found[0].endsWith(":") ||
      / IN /.test(after(text, at + word.length, 4)));
  return fits ? at + word.length : undefined;
}

const GOES_ON = new RegExp(`^(?:[,;:.()'\\n]|$| [${LL}]{1,16}(?![${L}]))`);

const CARES = /^nurse$/i;

const AGE = /^,? \(?\d{1,3} ?[FMfm](?![a-z])/;

const SMALL = new RegExp(`^(?:[${LL}]|Pt|Baby|Bebe)`);
// "child Pugh", "adult Still": words that stand before illnesses and scores.
const VAGUE = /^(?:.|male|female|adult|child|infant|patients|client|pts)$/i;

/** "baby girl |Ansah|, born at": a word in no list, right behind a small word for somebody. */
function alone(
  text: string,
  name: Name,
  start: number,
  end: number,
  gap: string
): boolean {
  const behind = after(text, name.end, 24);
  const cue = text.slice(start, end);
  return (
    gap === " " &&
    name.parts === 1 &&
    SMALL.test(cue) &&
    !VAGUE.test(cue) &&
    mayBeName(name.first) &&
    GOES_ON.test(behind) &&
    !isTerm(behind)
  );
}

// "Patient: Two Aleve".
const COUNTS = /^(?:One|Two|Three|Four|Only|Some|Maybe)$/;

/** A name needs more than a cue, as headlines have capitals too: a known first name, an initial, two capitals. */
function convinces(text: string, name: Name, start: number): boolean {
  const behind = after(text, name.end, 24);
  if (isTerm(behind) || COUNTS.test(name.first)) {
    return false;
  }
  if (isKnown(name) || (name.parts === 1 && name.initials > 0)) {
    return true;
  }
  if (
    name.parts === 1 &&
    (looksFamily(name.first) || CARES.test(before(text, start + 5, 5))) &&
    GOES_ON.test(behind)
  ) {
    return true;
  }
  if (name.parts === 1 && AGE.test(behind)) {
    return true;
  }
  const headline =
    CAPITAL.test(text[start]!) && HEADLINE.test(before(text, start, 24));
  return name.parts > 1 && !headline && GOES_ON.test(behind);
}

const toNamed = ({ start, end }: Name, place: Place): Named => ({
  start,
  end,
  place,
});

const PATIENT_GAP = sticky(
  "\\.?(?:'s)?(?: names?)?(?: is| was| named| called| known as)?(?: ?[:,(=]| -)? {0,6}"
);
const LABEL_ENDS = /^(?:[.,;\n]|$)/;
// "my patient's Medtronic Micra".
const OWNED = /^'s (?!name)/;
const SPACES = /^\.? {1,2}$/;
const SENTENCE_ENDS = /^(?:\.|$)/;
const SHORT = /^pts?$/i;

/** "patient |Edgar Quill", "Patient: |Farnworth, Otto". */
export function behindPatient(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const gap = matchAt(PATIENT_GAP, text, end)![0];
  const label = gap.includes(":");
  const typed =
    gap === ""
      ? undefined
      : (readInAnyCase(text, end + gap.length) ??
        inOneCase(text, text.slice(start, end), end + gap.length));
  if (typed !== undefined) {
    return {
      start: end + gap.length,
      end: typed,
      place: label ? "title" : SPACES.test(gap) ? "owner" : "own",
    };
  }
  const name =
    SENTENCE_ENDS.test(gap) && !SHORT.test(text.slice(start, end))
      ? undefined
      : readName(text, end + gap.length, { capitals: label, comma: label });
  const things = OWNED.test(gap) && name !== undefined && !isKnown(name);
  const sure =
    name &&
    !things &&
    (convinces(text, name, start) ||
      (label &&
        !COUNTS.test(name.first) &&
        (name.parts > 1 ||
          (SHORT.test(text.slice(start, end)) &&
            mayBeName(name.first) &&
            LABEL_ENDS.test(after(text, name.end, 1))))) ||
      alone(text, name, start, end, gap));
  if (!sure) {
    return undefined;
  }
  const behindWords = label ? "title" : "own";
  return toNamed(name, SPACES.test(gap) ? "owner" : behindWords);
}

const PERSON_GAP = sticky(
  "(?: patient| pt| child| veteran)?(?: named| called| known as| by the name of)?(?:,| \\(|:)? {0,2}"
);
const AGE_BEFORE = /\d ?(?:y\/?o|yr|yrs|years?[ -]old)? ?$/;
const BREAK = /[,(:]/;
const NAMED = / (?:named|called|as|of) $/;

/** "a retired male, |Vernon P.", "61M, |Bartholomew Crisp". */
export function behindPerson(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const letter = end - start === 1;
  if (letter && !AGE_BEFORE.test(before(text, start, 12))) {
    return undefined;
  }
  const gap = matchAt(PERSON_GAP, text, end)![0];
  const typed = gap === "" ? undefined : readInAnyCase(text, end + gap.length);
  if (typed !== undefined) {
    return { start: end + gap.length, end: typed, place: "own" };
  }
  const name = gap === "" ? undefined : readName(text, end + gap.length);
  if (name && alone(text, name, start, end, gap)) {
    return toNamed(name, "owner");
  }
  if (!name || !convinces(text, name, start)) {
    return undefined;
  }
  const broken = BREAK.test(gap);
  if (NAMED.test(gap)) {
    return toNamed(name, "title");
  }
  const sure =
    broken ||
    isKnown(name) ||
    name.parts > 1 ||
    name.initials > 0 ||
    looksFamily(name.first) ||
    (CARES.test(text.slice(start, end)) &&
      GOES_ON.test(after(text, name.end, 24)));
  return sure ? toNamed(name, broken ? "own" : "owner") : undefined;
}

// Things have names too.
const OF_A_THING =
  /(?:brand|trade|generic|file|user|drug|test|study|trial|common|product|medication|medicine|code|domain|species|proprietary|device|gene|hospital|clinic|facility|street|company|tool|app|score|syndrome|disease|sign|protocol|system|pill|city|town|village|dog|cat|marker|technique)s?(?: was| is)?[ -]$/i;
const NAME_GAP = sticky(
  "(?: is| was|'s| by| me| him| her| them| illegible)?(?: ?[:=?]| -)? {0,6}[\"“«'?]?"
);
const SAYS_NAME = / is | was |:|=/;
const ASKS = /\?/;
const ANSWERS = /^(?:[.,!\n]| ;|$)/;
const CALLED = /^called$/i;
const GOES = /^(?:goes|call)$/i;
const BY = / (?:by|me|him|her|them) /;
const ASKED = sticky(
  `\\?["”']?(?: ?[-–]| ?\\n{1,2})? {0,2}(?:[${LU}][${L}]{2,14}(?: \\d)?: ?)?["“']?`
);
const QUOTED = /["“«']$/;
// In a table that is the next head.
const WIDE = /^ {2}/;
const SIGNED = /^signed$/i;
const NAME = /^name$/i;

/** "named |Xolani", "Name: |Tabitha Lindqvist", "signed by |L. Farnworth". */
export function behindName(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  const gap = (matchAt(ASKED, text, end) ?? matchAt(NAME_GAP, text, end))![0];
  if (gap === "" || gap === "'s" || OF_A_THING.test(before(text, start, 20))) {
    return undefined;
  }
  if (GOES.test(cue) && !BY.test(gap)) {
    return undefined;
  }
  const label = gap.includes(":");
  const typed = readInAnyCase(text, end + gap.length);
  if (typed !== undefined) {
    return { start: end + gap.length, end: typed, place: "title" };
  }
  const name = readName(text, end + gap.length, {
    capitals: label,
    comma: label,
    titled: label,
  });
  if (ASKS.test(gap)) {
    return name &&
      mayBeName(name.first) &&
      ANSWERS.test(after(text, name.end, 2))
      ? toNamed(name, "title")
      : undefined;
  }
  // "called" and a bare "name" stand before many things.
  const weak = CALLED.test(cue) || (NAME.test(cue) && !SAYS_NAME.test(gap));
  const full = CALLED.test(cue) ? 0 : (name?.parts ?? 0) - 1;
  const sure =
    name &&
    !((GOES.test(cue) || WIDE.test(gap)) && !label && !mayBeName(name.first)) &&
    (!weak || QUOTED.test(gap) || isKnown(name) || full + name.initials > 0);
  return sure
    ? toNamed(name, SIGNED.test(cue) ? "signature" : "title")
    : undefined;
}

/** The name behind an English word for its owner, or behind "name" itself. */
export function behindLatinCue(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  if (hasRole(cue, ["patient"])) {
    return behindPatient(text, start, end);
  }
  return hasRole(cue, ["person"])
    ? behindPerson(text, start, end)
    : behindName(text, start, end);
}
