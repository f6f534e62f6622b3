import { isDigit, isLetter } from "../characters.ts";
import { after, before, L, matchAt, sticky } from "../patterns.ts";
import { isNobodys } from "./groups.ts";
import { unitLength } from "./units.ts";

const YOUNGEST = 90;
const OLDEST = 125;

interface Span {
  readonly start: number;
  readonly end: number;
}

const IN_WORDS = sticky(
  `(?:-| )?(?:one|two|three|four|five|six|seven|eight|nine)?(?:-| )years?(?:-| )old(?![${L}])`,
  "i"
);
const SLAVIC_IN_WORDS = sticky(
  `(?: (?:один|одна|два|дві|две|три|чотири|четыре|п.ять|пять|шість|шесть|сім|семь|вісім|восемь|дев.ять|девять))? (?:рік|роки|років|год|года|лет)(?![${L}])`
);
const ARABIC_IN_WORDS = sticky(` (?:سنة|عام(?:ا|اً|ًا|))(?![${L}])`);
// "дев'яносто" is two words for the scanner.
const FIRST_PART = /(?<![\u0400-\u04ff])дев'$/i;

function readWords(text: string, start: number, end: number): Span | undefined {
  const unit =
    matchAt(IN_WORDS, text, end) ??
    matchAt(SLAVIC_IN_WORDS, text, end) ??
    matchAt(ARABIC_IN_WORDS, text, end);
  const lead = FIRST_PART.exec(before(text, start, 5))?.[0].length ?? 0;
  return unit ? { start: start - lead, end: end + unit[0].length } : undefined;
}

// A decimal, a fraction, a percentage: "92.5", "92/60", "95 %".
const GOES_ON = /^(?: ?%|\d|[.,/:-]\d)/;
const JOINED = /[.,/:]$/;

function readDigits(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const age = Number(text.slice(start, end));
  const fits = age >= YOUNGEST && age <= OLDEST;
  const lead = before(text, start, 1);
  const part =
    isLetter(text.charCodeAt(start - 1)) ||
    (JOINED.test(lead) && isDigit(text.charCodeAt(start - 2)));
  const length = fits && !part ? unitLength(text, start, end) : undefined;
  return length === undefined || GOES_ON.test(after(text, end + length, 2))
    ? undefined
    : { start, end: end + length };
}

/** Reads somebody's age of 90 to 125 at the digits, or at "ninety", in [start, end). */
export function readAge(
  text: string,
  start: number,
  end: number
): Span | undefined {
  if (isDigit(text.charCodeAt(start)) && (end - start < 2 || end - start > 3)) {
    return undefined;
  }
  const age = isDigit(text.charCodeAt(start))
    ? readDigits(text, start, end)
    : readWords(text, start, end);
  return age && !isNobodys(text, age.start, age.end) ? age : undefined;
}
