import { fullYear, isDay } from "./dates.ts";
import { isLetter } from "./characters.ts";
import { before, L, matchAt, sticky } from "./patterns.ts";

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

const YEAR = "(?:1[89]|20)\\d\\d";
// A year of the Hijri calendar counts only with its letter.
const HIJRI = "1[34]\\d\\d(?= ?هـ?(?![\\u0621-\\u064a]))";
const END = "(?![\\d%]|[./:-]\\d)";
/** "year" behind a year, in the languages that write it. */
export const YEAR_WORD = `(?: ?(?:(?:року|года|году|році)(?![${L}])|(?:рр?|гг?)(?:\\.|(?![${L}]))|هـ?(?![${L}])|م(?![${L}])))?`;

const DAY_MONTH_YEAR = sticky(
  `(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?\\2 ?(${YEAR}|${HIJRI})${END}${YEAR_WORD}`
);
const SHORT_YEAR = sticky(
  `(\\d{1,2})([./-])(\\d{1,2})\\2'?(\\d\\d)${END}${YEAR_WORD}`
);
const YEAR_MONTH_DAY = sticky(
  `(${YEAR}|${HIJRI})([./-])(\\d{1,2})\\2(\\d{1,2})${END}`
);
const MONTH_YEAR = sticky(`(\\d{1,2})([./])(${YEAR})${END}${YEAR_WORD}`);
const TWO_NUMBERS = sticky(`(\\d{1,2})([./])(\\d\\d?)${END}`);
const DICOM = sticky(`(${YEAR})(\\d\\d)(\\d\\d)(?!\\d)`);

const UNIT = sticky(
  ` ?(?:%|mg|mcg|ml|g\\b|kg|mm|cm|units?\\b|tabs?\\b|years?\\b|patients?\\b|cases?\\b|times\\b|мг|мл|г/|мм|см|років|лет|хворих|больных|ملغ|مل|مم|سنة|مريض)`,
  "i"
);
const NO_DATE = new RegExp(
  `(?<![${L}])(?:apgar|scores?|scale|grade|ratio|power|strength|MMT|BP|ver(?:sion)?|v|titre|titer|dilution|апгар|бал[а-яіл]{0,4}|шкал[а-яі]{1,3}|верс[а-яі]{1,3}|АТ|АД)[^;\\n]{0,12}$`,
  "i"
);
const DATE_LABEL =
  /(?:date|dob|d\.o\.b\.?|birth|born|exam|study|series|acquired|admitted|дата|народж|рожд|تاريخ|مواليد|\(00(?:08|10),00[23][0-3]\)(?: DA)?)[^\d\n]{0,24}$/i;
const DATE_CUE = new RegExp(
  `(?<![${L}])(?:in|on|since|from|until|till|before|after|by|dated|date|DOB|born|seen|admitted|discharged|у|в|з|із|с|со|від|от|до|по|на|після|после|дата|في|منذ|بتاريخ|يوم|مواليد)(?: early| late| mid)?:? $`,
  "i"
);
const OF = /of $/i;
const VERSION = new RegExp(
  `(?<![${L}])(?:version|ver|v|верс[а-яі]{1,3})\\.? {0,2}$`,
  "i"
);
const CLOSES = sticky(
  " ?(?:[,;:)]|\\.(?!\\d)|\\n|$|(?:and|at|with|he|she|they|who|for|he|the|after|before|by|p|і|та|и|по|р|г)(?![A-Za-z\\u0400-\\u04ff]))"
);

function dated(
  found: RegExpExecArray,
  [first, second, year]: readonly [string, string, string],
  dayFirst: boolean
): WrittenDate | undefined {
  const [a, b] = [Number(first), Number(second)];
  const asDayFirst = isDay(b, a);
  const asMonthFirst = isDay(a, b);
  if (!asDayFirst && !asMonthFirst) {
    return undefined;
  }
  const chosen = asDayFirst;
  const clear = dayFirst || a === b;
  const shown = chosen ? "day-first" : "month-first";
  return {
    start: found.index,
    end: found.index + found[0].length,
    // Years of the Hijri calendar do not count with the others.
    year: year === "" || /^1[34]\d\d/.test(year) ? undefined : fullYear(year),
    month: chosen ? b : a,
    day: chosen ? a : b,
    ...(!clear && { order: asDayFirst && asMonthFirst ? "either" : shown }),
  };
}

const innocent = (text: string, start: number, end: number) =>
  matchAt(UNIT, text, end) !== null || NO_DATE.test(before(text, start, 24));

function withYear(text: string, start: number, latin: () => boolean) {
  const full = matchAt(DAY_MONTH_YEAR, text, start);
  const found = full ?? matchAt(SHORT_YEAR, text, start);
  if (!found) {
    return undefined;
  }
  const [whole, first, sign, second, year] = found as unknown as string[];
  if (VERSION.test(before(text, start, 12))) {
    return undefined;
  }
  if (!full) {
    const cued =
      OF.test(before(text, start, 4)) ||
      DATE_CUE.test(before(text, start, 16)) ||
      DATE_LABEL.test(before(text, start, 32));
    if (
      !cued &&
      (sign === "-" || innocent(text, start, start + whole!.length))
    ) {
      return undefined;
    }
  }
  return dated(found, [first!, second!, year!], sign === "." || !latin());
}

/** "03/2008", "с 12.2008", "in 9/95", "on 04/10". */
function short(text: string, start: number): WrittenDate | undefined {
  const cued = DATE_CUE.test(before(text, start, 16));
  const monthYear = matchAt(MONTH_YEAR, text, start);
  if (monthYear) {
    const [whole, month, sign, year] = monthYear as unknown as string[];
    const sure = cued || (sign === "/" && month!.length === 2);
    return sure && isDay(Number(month), 1)
      ? {
          start,
          end: start + whole!.length,
          year: Number(year),
          month: Number(month),
        }
      : undefined;
  }
  const found = cued ? matchAt(TWO_NUMBERS, text, start) : null;
  return found && !innocent(text, start, start + found[0].length)
    ? pair(text, start, found)
    : undefined;
}

function pair(
  text: string,
  start: number,
  found: RegExpExecArray
): WrittenDate | undefined {
  const [whole, first, sign, second] = found as unknown as [
    string,
    string,
    string,
    string,
  ];
  const end = start + whole.length;
  const [a, b] = [Number(first), Number(second)];
  const padded = /^0/.test(first) || /^0/.test(second);
  if (sign === ".") {
    const sure = first.length === 2 && second.length === 2 && isDay(b, a);
    return sure && matchAt(CLOSES, text, end)
      ? { start, end, month: b, day: a }
      : undefined;
  }
  const inMonth = /in(?: early| late| mid)? $/i.test(before(text, start, 10));
  if (inMonth && isDay(a, 1) && (padded || (b > 31 && b !== 40 && b !== 52))) {
    return { start, end, month: a, year: fullYear(second) };
  }
  const closed = padded || b > 12 || matchAt(CLOSES, text, end) !== null;
  return !inMonth && closed && (isDay(a, b) || isDay(b, a))
    ? dated(found, [first, second, ""], false)
    : undefined;
}

function dicom(text: string, start: number): WrittenDate | undefined {
  const found = matchAt(DICOM, text, start);
  const inName =
    text[start - 1] === "_" &&
    /[_.-]/.test(text[start + (found?.[0].length ?? 0)] ?? "");
  if (!found || !(inName || DATE_LABEL.test(before(text, start, 40)))) {
    return undefined;
  }
  const [year, month, day] = found.slice(1).map(Number) as [
    number,
    number,
    number,
  ];
  return isDay(month, day)
    ? { start, end: start + 8, year, month, day }
    : undefined;
}

function yearFirst(text: string, start: number): WrittenDate | undefined {
  const found = matchAt(YEAR_MONTH_DAY, text, start);
  return found
    ? dated(found, [found[4]!, found[3]!, found[1]!], true)
    : undefined;
}

const DOT = 0x2e;
const SLASH = 0x2f;

/** Is the character before a date's first digits one that makes them a part of something else? */
function continues(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 1);
  const joined = last >= 0x2d && last <= 0x2f;
  return (
    isLetter(last) ||
    (joined && /\d/.test(text[start - 2] ?? "")) ||
    last === 0x23 ||
    last === 0x2b
  );
}

/** Reads a date that begins with the digits in [start, end). `latin`: the text around is in Latin script. */
export function readDigits(
  text: string,
  start: number,
  end: number,
  latin: () => boolean
): WrittenDate | undefined {
  const length = end - start;
  let next = text.charCodeAt(end);
  if (length === 8) {
    return dicom(text, start);
  }
  if (next === 0x20 && length <= 2) {
    next = text.charCodeAt(end + 1);
  }
  const joined = next === DOT || next === SLASH || next === 0x2d;
  if (!joined || continues(text, start)) {
    return undefined;
  }
  if (length === 4) {
    return yearFirst(text, start);
  }
  return length <= 2
    ? (withYear(text, start, latin) ?? short(text, start))
    : undefined;
}
