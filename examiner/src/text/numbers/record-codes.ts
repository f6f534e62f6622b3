import { isDigit, isUppercase } from "../characters.ts";
import type { Labelled } from "../cues.ts";
import { digitsOf, goesOn, isDate, isYears } from "../numbers.ts";
import { LU, matchAt, sticky } from "../patterns.ts";
import { isForeign } from "./tokens.ts";

const CODE = sticky(
  [
    // Passports and certificates: 4509 № 204518, АБ № 204518, 45 09 204518
    `(?:\\d\\d ?\\d\\d|(?:[IVX]{1,5}-)?[${LU}]{2}),? ?(?:№|N|No\\.?|номер) ?\\d{6}|\\d\\d ?\\d\\d \\d{6}(?!\\d)`,
    // AXA-PPP 7719 3320 11
    "[A-Z]{3,5}-[A-Z]{2,5} \\d{4}(?: \\d{2,4}){1,3}(?!\\d)",
    // GE 55 120 884
    "[A-Z]{2} \\d\\d \\d{3} \\d{3}(?!\\d)",
    // PQ 21 88 40 D
    "[A-Z]{2} \\d\\d \\d\\d \\d\\d [A-D](?![A-Z\\d])",
    // 2953 39184 1, 4103 3619 5168 1455
    "\\d{4} \\d{5} \\d(?:[ -]\\d)?(?!\\d)|\\d{4}(?: \\d{4}){2,4}",
    // 77 УК 447182
    `\\d\\d ?[${LU}]{2} ?\\d{6}(?!\\d)`,
    // W1234 20 123456
    "[A-Z]\\d{4} ?\\d\\d ?\\d{6}(?!\\d)",
    // B 771902
    `(?:[IVXІХ]{1,5}-)?[${LU}]{1,3} ?\\d{6,9}[A-Z]?(?![${LU}\\d-])|\\d\\d \\d{7}(?!\\d)|[${LU}]{1,3} \\d{3,4} \\d{3,5}(?: \\d{3,4})?(?!\\d)`,
    // UCLA-20210930-567, 99881-BCH
    `(?:[${LU}]{1,5}[-/]?)?\\d{1,24}(?:(?:[-/][${LU}]{0,3}|[${LU}]{1,3})\\d{1,8}){0,3}(?:-?[${LU}]{1,4})?`,
  ].join("|")
);
/** "771 902": more groups behind a short one. */
const MORE = sticky(
  "(?: \\d{3,6}(?![\\d.,:/-]{0,2}\\d)){1,3}(?: ?[A-Z](?![A-Za-z\\d])| \\d(?![\\d.,:/-]))?"
);
/** "00 12 88", but not "… 48 65-year-old" nor "24 31 yo". */
const PAIRS = sticky("\\d\\d(?: \\d\\d){2,4}(?![\\d.,:/-]|[ -]?(?:y|м|ж|р|л))");
const ROUND = /^[1-9]\d{0,3}0{3,9}$/;

/** A cheap question before costly ones: a digit or a capital, and a digit not far behind it. */
function mayBeCode(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  if (isDigit(first)) {
    return true;
  }
  for (let next = at + 1; isUppercase(first) && next < at + 18; next++) {
    if (isDigit(text.charCodeAt(next))) {
      return true;
    }
  }
  return false;
}

/** What could be the number of a record at `at`: not a trial's, a gene's or a measure. */
export function codeAt(text: string, at: number): string | undefined {
  const code = mayBeCode(text, at)
    ? (matchAt(PAIRS, text, at)?.[0] ?? matchAt(CODE, text, at)?.[0])
    : undefined;
  if (!code) {
    return undefined;
  }
  const short = /^(?:\D{1,6})?\d{1,5}$/.test(code);
  const whole =
    code + ((short && matchAt(MORE, text, at + code.length)?.[0]) || "");
  return digitsOf(whole).length < 3 ||
    goesOn(text, at + whole.length) ||
    isForeign(whole)
    ? undefined
    : whole;
}

/** After "number" even what could be a day is one: "Hospital number 22-05-98". */
const SHORT_DATE = /^\d\d-\d\d-\d\d$/;
/** 120/80, 3/1234 */
const RATIO = /^(?:\d{1,3}\/\d{1,4}|\d\/\d{5})$/;

/**
 * Is there enough of a code, given what announced it? `sure` says that the word before it means nothing but a
 * record number.
 */
export function convinces(
  code: string,
  sure: boolean,
  { byWord, bySign }: Omit<Labelled, "at">
): boolean {
  if (sure) {
    return byWord || bySign || digitsOf(code).length > 3;
  }
  const dated = isDate(code) && !(byWord && SHORT_DATE.test(code));
  if (dated || isYears(code) || ROUND.test(code) || RATIO.test(code)) {
    return false;
  }
  const lettered = /[^\d /-]/.test(code);
  const announced = Number(byWord || bySign || lettered);
  return digitsOf(code).length + announced + Number(byWord && lettered) > 4;
}
