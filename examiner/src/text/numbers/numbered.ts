import { isLetter } from "../characters.ts";
import { afterCue } from "../cues.ts";
import { digitsOf, isDate, isReference, isYears } from "../numbers.ts";
import { matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { codeAt } from "./record-codes.ts";
import { isStranger } from "./strangers.ts";
import { tokenAt } from "./tokens.ts";

const AMOUNT =
  /^(?:[1-9]\d{0,3}0{3,9}|[1-9]\d{0,2}(?: \d{3}){1,6}|\d\d(?: \d\d){1,6})$/;
/** Words for a code that stands for a disease, a service or a substance. */
const CODE_WORD = /^(?:codes?|код.{0,2}|hash|(?:ال)?(?:رمز|كود))$/i;
/** "no" says no more often than number. */
const NO = /^(?:nos?|nr)$/i;
/** "NDIS no 430 118 992" counts nothing. */
const CAPITALS = /(?:^|[^A-Za-z])[A-Z]{3,6} $/;
const SURELY = /^[A-Z]{1,5}-?\d{3}|^\d{6}/;

/** How many digits make a code that no other thing is. */
const enough = (code: string) => (/[^\d ./-]/.test(code) ? 4 : 5);

/** "رقم |الطبلة: |7713-22": Arabic says behind the word for number whose it is. */
const ARABIC_LABEL = sticky(
  " (?:ال)?([\\u0621-\\u064a]{3,12})(?: (?:ال)?[\\u0621-\\u064a]{3,12})? ?(:?) ?#?(?=[A-Z\\d])"
);

function arabicLabel(text: string, start: number, end: number) {
  const found =
    text.charCodeAt(start) < 0x600 ? null : matchAt(ARABIC_LABEL, text, end);
  return found &&
    !hasRole(found[1]!, ["preposition", "not-name", "bears-names"]) &&
    !isStranger(`${found[1]} `, found[1]!.length + 1)
    ? { at: end + found[0].length, bySign: found[2] !== "" }
    : undefined;
}

/**
 * "Badge number 44871", "вызов № 448213": a number of something that is not known to lead to nobody. [start, end) is
 * the word or sign for "number".
 */
export function numberedAt(text: string, start: number, end: number) {
  const { at, bySign } = arabicLabel(text, start, end) ?? afterCue(text, end);
  const word = text.slice(start, end);
  if (
    at - end >= 32 ||
    (at === end && isLetter(text.charCodeAt(at))) ||
    CODE_WORD.test(word)
  ) {
    return undefined;
  }
  const code = codeAt(text, at) ?? tokenAt(text, at);
  return code &&
    digitsOf(code).length >= enough(code) &&
    (!NO.test(word) || bySign || text[end] === "." || SURELY.test(code)) &&
    !isDate(code) &&
    !isYears(code) &&
    (!AMOUNT.test(code) ||
      CAPITALS.test(text.slice(Math.max(0, start - 8), start))) &&
    !isStranger(text, start) &&
    !isReference(text, start) &&
    !isReference(text, at)
    ? ([at, code] as const)
    : undefined;
}
