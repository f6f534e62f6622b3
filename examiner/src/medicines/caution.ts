import { ARABIC, DIGIT, kindOf } from "../text/fold.ts";
import type { Caution } from "./pack.ts";
import type { Surroundings } from "./surroundings.ts";
import { isCapital, isSign } from "./tokens.ts";

const SHORTEST_SMALL = 5;
const ACRONYM = 4;
const LETTERS_OF_A_SHOUT = 4;

const isAllCapitals = (text: string, start: number, end: number) => {
  for (let at = start; at < end; at++) {
    if (!isCapital(text, at)) {
      return false;
    }
  }
  return end > start;
};

/** Behind the digits that a name may begin with. */
function firstLetter({ looked, text }: Surroundings): number {
  let at = looked.found.start;
  while (kindOf(text.charCodeAt(at)) === DIGIT) {
    at++;
  }
  return at;
}

/** In a line of capitals a capital says nothing. */
function isShouted({ before, after, text }: Surroundings): boolean {
  return [before[0], after[0]].some(
    (token) =>
      token?.kind === "word" &&
      token.end - token.start >= LETTERS_OF_A_SHOUT &&
      isAllCapitals(text, token.start, token.end)
  );
}

/** A capital that tells a name from a word: not an acronym's, not in a line of capitals. Arabic has none to tell. */
function hasTellingCapital(around: Surroundings, least: number): boolean {
  const start = firstLetter(around);
  const { wordsEnd } = around.looked.found;
  if (kindOf(around.text.charCodeAt(start)) === ARABIC) {
    return true;
  }
  if (!isCapital(around.text, start)) {
    return false;
  }
  const all = isAllCapitals(around.text, start, wordsEnd);
  return !all || (wordsEnd - start > least && !isShouted(around));
}

/** A word at the start of a sentence has its capital in any case. */
const isInsideSentence = ({ before: [last] }: Surroundings) =>
  last !== undefined && (last.kind !== "sign" || isSign(last, ',(«"“/'));

/** Of a person's name and a surname the surname comes next. */
function isFirstName({ after, text }: Surroundings): boolean {
  const [next] = after;
  return next?.kind === "word" && isCapital(text, next.start);
}

/** "X capsules", "X daily", "X 5/10", "takes X", or X in a list of medicines */
const isInCompany = (around: Surroundings) =>
  around.hasForm ||
  around.hasFrequency ||
  around.hasTwoStrengths ||
  around.isListed ||
  (around.hasVerb && !isFirstName(around));

const isNamedLikeOne = (around: Surroundings) =>
  hasTellingCapital(around, 0) && isInCompany(around);

/** "aim 10 mg" may be a sentence; a longer word before a dose is none. */
function hasDoseOfItsOwn(around: Surroundings): boolean {
  const { start, wordsEnd } = around.looked.found;
  const isLong = wordsEnd - start >= SHORTEST_SMALL;
  return (
    around.hasDose && (isLong || isCapital(around.text, firstLetter(around)))
  );
}

const isLikelyOne = (around: Surroundings) =>
  around.hasDose ||
  around.hasForm ||
  (hasTellingCapital(around, ACRONYM) &&
    (!around.looked.found.inflected || isInsideSentence(around)));

const DECISIONS: Record<Caution, (around: Surroundings) => boolean> = {
  "": () => true,
  "^": (around) => !around.looked.found.inflected || isLikelyOne(around),
  "~": isLikelyOne,
  "?": (around) => around.hasDose || isNamedLikeOne(around),
  "!": (around) => hasDoseOfItsOwn(around) || isNamedLikeOne(around),
};

/** Whether the name is a medicine's here, not the word or the person that is spelt alike. */
export function isMedicine(around: Surroundings): boolean {
  if (around.isMarked) {
    return true;
  }
  const { readings } = around.looked.found;
  return (
    !around.hasTitle &&
    !around.isCited &&
    !around.isOfDoubleName &&
    readings.every(({ caution }) => DECISIONS[caution](around))
  );
}
