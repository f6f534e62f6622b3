import { fullYear, isDay } from "../dates.ts";
import { L, LU } from "../patterns.ts";

/**
 * A date as written. `order`: which of two numbers is the day, where only the numbers can show it; "either" if
 * they do not. Without `order` the form is clear.
 */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly order?: "day-first" | "month-first" | "either";
}

/** Parts of expressions: a year of ours; one of the Hijri calendar, which counts only with its letter. */
export const YEAR = "(?:1[89]|20)\\d\\d";
export const HIJRI = "1[34]\\d\\d(?= ?هـ?(?![\\u0621-\\u064a]))";
/**
 * "year" behind a year, in the languages that write it. A dot that ends the sentence too stays there; so does what
 * goes on as "year of birth".
 */
export const YEAR_WORD = `(?: ?(?:(?:року|года|году|році)(?![${L}]| (?:рожд|народж))|(?:рр?|гг?)(?!\\.? ?[рн]\\.)(?:\\.(?! {0,2}(?:[${LU}\\n]|$))|(?![${L}]))|هـ?(?![${L}])|م(?![${L}])))?`;
/** Behind the last digits: no more of them, which would make something else of it. */
export const NUMBER_ENDS = "(?![\\d%]|[./:-]\\d)";

const OTHER_CALENDAR = /^1[34]\d\d/;

/** Day, month and year from two numbers and a year as written ("" if there is none); undefined if no day is so. */
export function dateOf(
  found: RegExpExecArray,
  [first, second, year]: readonly [string, string, string],
  dayFirst: boolean
): WrittenDate | undefined {
  const [a, b] = [Number(first), Number(second)];
  const fitsDayFirst = isDay(b, a);
  const fitsMonthFirst = isDay(a, b);
  if (!fitsDayFirst && !fitsMonthFirst) {
    return undefined;
  }
  const shown = fitsDayFirst ? "day-first" : "month-first";
  const order = fitsDayFirst && fitsMonthFirst ? "either" : shown;
  return {
    start: found.index,
    end: found.index + found[0].length,
    month: fitsDayFirst ? b : a,
    day: fitsDayFirst ? a : b,
    ...(year && !OTHER_CALENDAR.test(year) && { year: fullYear(year) }),
    ...(!dayFirst && a !== b && { order }),
  };
}
