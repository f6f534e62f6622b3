import { ARABIC, DIGIT, kindOf } from "../text/fold.ts";
import {
  CONTEXT,
  CONTEXT_SIGNS,
  type ContextSign,
  type Weight,
} from "./context.ts";
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

/** "aim 10 mg" may be a sentence; a longer word before a dose is none. */
function isOneOfItsOwn({ looked, text }: Surroundings, start: number): boolean {
  const isLong = looked.found.wordsEnd - looked.found.start >= SHORTEST_SMALL;
  return isLong || isCapital(text, start);
}

/** A capital that says by itself that a name is one. */
const isNamed = (around: Surroundings) =>
  hasTellingCapital(around, ACRONYM) &&
  (!around.looked.found.inflected || isInsideSentence(around));

const HAS: Record<ContextSign, (around: Surroundings) => boolean> = {
  dose: (around) => around.hasDose,
  form: (around) => around.hasForm,
  frequency: (around) => around.hasFrequency,
  route: (around) => around.hasRoute,
  strengths: (around) => around.hasTwoStrengths,
  neighbour: (around) => around.isListed,
  verb: (around) => around.hasVerb && !isFirstName(around),
  capital: isNamed,
};

const IS_ENOUGH: Record<Weight, (around: Surroundings) => boolean> = {
  "+": () => true,
  c: (around) => hasTellingCapital(around, 0),
  l: (around) => isOneOfItsOwn(around, firstLetter(around)),
  "-": () => false,
};

/** What stands beside a name with this caution and tells that it is a medicine's. */
export const contextOf = (
  around: Surroundings,
  caution: Exclude<Caution, "">
): ContextSign | undefined =>
  CONTEXT_SIGNS.find((sign) => {
    const weight = CONTEXT[sign][caution];
    return weight !== "-" && HAS[sign](around) && IS_ENOUGH[weight](around);
  });

function isDecided(around: Surroundings, caution: Caution): boolean {
  const isWhole = caution === "^" && !around.looked.found.inflected;
  return caution === "" || isWhole || contextOf(around, caution) !== undefined;
}

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
    readings.every(({ caution }) => isDecided(around, caution))
  );
}
