import { isDigit, isLetter } from "../characters.ts";
import { isDay } from "../dates.ts";
import { before, matchAt, sticky } from "../patterns.ts";
import { isCued, isVersion } from "./cues.ts";
import { isAlone } from "./entries.ts";
import { followsEvent } from "./events.ts";
import {
  readLabelled,
  readNumberedMonth,
  readQuarter,
  readYearMonth,
} from "./labelled.ts";
import { readPacked } from "./packed.ts";
import { isMeasured } from "./scores.ts";
import { readShort } from "./short.ts";
import { readSingleDay } from "./single-day.ts";
import { readSpan } from "./spans.ts";
import {
  dateOf,
  HIJRI,
  NUMBER_ENDS,
  type WrittenDate,
  YEAR,
  YEAR_WORD,
} from "./written.ts";

const FULL = sticky(
  `(\\d{1,2}) ?([./\\\\-]) ?(\\d{1,2}) ?\\2 ?(${YEAR}|${HIJRI})${NUMBER_ENDS}${YEAR_WORD}`
);
const SHORT_YEAR = sticky(
  `(\\d{1,2})([./\\\\-])(\\d{1,2})\\2'?(\\d\\d)${NUMBER_ENDS}${YEAR_WORD}`
);
const YEAR_FIRST = sticky(
  `(${YEAR})([./-])(\\d{1,2})\\2(\\d{1,2})${NUMBER_ENDS}`
);
const HIJRI_FIRST = sticky(
  "(1[34]\\d\\d)([./-])(\\d{1,2})\\2(\\d{1,2}) ?هـ?(?![\\u0621-\\u064a])"
);
const PADDED = /^0|\.0\d\./;
// "1/2/24 and 22.2.24"
const NEXT_OF = /\d[./]\d{2,4}(?:,|,? (?:and|to|or)|,? [таіиو]) $/;
// From the memory of cameras.
const COLONS = sticky(`(${YEAR})(:)(\\d\\d):(\\d\\d)(?![\\d:])`);
const ROMAN = sticky(
  `(\\d{1,2})[./-]([IVXІХivxі]{1,4})[./-](${YEAR}|\\d\\d)${NUMBER_ENDS}${YEAR_WORD}`
);
const ROMANS = " I II III IV V VI VII VIII IX X XI XII".split(" ");

/** "6/12/18": doses that grow by the same step. */
function isLadder(whole: string): boolean {
  const [a, b, c] = whole.split("/").map(Number) as [number, number, number];
  return b === 2 * a && c === 3 * a && a > 1;
}

// "@ St. Joseph's Hosp 9-12-22"
const AT_PLACE =
  /(?:hosp(?:ital)?|clinic|cent(?:er|re)|office|done|visit|scoped|@ [A-Z][a-z]{2,16})\.?,? $/i;

/** Is a year of two digits one by its form alone? Versions and articles have dots and lines as well. */
function isSure(
  text: string,
  start: number,
  end: number,
  sign: string
): boolean {
  const whole = text.slice(start, end);
  if (sign === "/") {
    return !isMeasured(text, start, end) && !isLadder(whole);
  }
  return (
    (sign === "-" && AT_PLACE.test(before(text, start, 24))) ||
    isAlone(text, start, end) ||
    (sign === "." && PADDED.test(whole))
  );
}

/** "12.03.2024", "4/9/51". */
function readFull(
  text: string,
  start: number,
  latin: () => boolean
): WrittenDate | undefined {
  const full = matchAt(FULL, text, start);
  const found = full ?? matchAt(SHORT_YEAR, text, start);
  if (!found || isVersion(text, start)) {
    return undefined;
  }
  const [whole, first, sign, second, year] = found;
  const sure =
    full !== null ||
    isSure(text, start, start + whole.length, sign!) ||
    isCued(text, start) ||
    followsEvent(text, start) ||
    NEXT_OF.test(before(text, start, 16));
  return sure
    ? dateOf(found, [first!, second!, year!], sign === "." || !latin())
    : undefined;
}

const ROMAN_MONTH = sticky(
  "(\\d{1,2})[./]([IVXІХ]{1,4})(?![A-ZА-ЯІЇЄҐ\\d/-]|\\.\\d)"
);

const NEAR_DAY = /(?:вчора|вчера|сьогодні|сегодня|завтра),? $/i;
/** "6/IX": nothing else is written with so high a Roman number; a lower one needs a word. */
function readRomanMonth(text: string, start: number): WrittenDate | undefined {
  const found = matchAt(ROMAN_MONTH, text, start);
  const month = found ? ROMANS.indexOf(romanOf(found[2]!)) : -1;
  return found &&
    isDay(month, Number(found[1])) &&
    ((text[start + found[1]!.length] === "/" && month > 5) ||
      isCued(text, start) ||
      followsEvent(text, start) ||
      NEAR_DAY.test(before(text, start, 12)))
    ? dateOf(found, [found[1]!, `${month}`, ""], true)
    : undefined;
}

// Cyrillic hands write the same signs with letters of their own.
const romanOf = (sign: string): string =>
  sign.toUpperCase().replace(/І/g, "I").replace(/Х/g, "X");

/** "2/IX-1950". */
function readRoman(text: string, start: number): WrittenDate | undefined {
  const found = matchAt(ROMAN, text, start);
  return found && ROMANS.includes(romanOf(found[2]!))
    ? dateOf(
        found,
        [found[1]!, `${ROMANS.indexOf(romanOf(found[2]!))}`, found[3]!],
        true
      )
    : undefined;
}

/** "2024-03-20". */
function readYearFirst(text: string, start: number): WrittenDate | undefined {
  const found =
    matchAt(YEAR_FIRST, text, start) ??
    matchAt(HIJRI_FIRST, text, start) ??
    matchAt(COLONS, text, start);
  const [, year, , month, day] = found ?? [];
  return found ? dateOf(found, [day!, month!, year!], true) : undefined;
}

const COLON = 0x3a;
const BACKSLASH = 0x5c;
const isStroke = (unit: number, orColon = false) =>
  (unit >= 0x2d && unit <= 0x2f) ||
  unit === BACKSLASH ||
  (orColon && unit === COLON);
const HASH = 0x23;
const PLUS = 0x2b;
const SPACE = 0x20;

/** Do the digits go on something: "C5-6", "#12/3", "+38…", "1.2.3"? */
function goesOn(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 1);
  return (
    isLetter(last) ||
    last === HASH ||
    last === PLUS ||
    (isStroke(last) && isDigit(text.charCodeAt(start - 2)))
  );
}

/** What has no sign between its numbers: "Q3 2021", "the 14th", "DOB 12 05 1961". */
const readOther = (
  text: string,
  start: number,
  length: number
): WrittenDate | undefined =>
  readQuarter(text, start) ??
  readSingleDay(text, start, length) ??
  readNumberedMonth(text, start) ??
  (isDigit(text.charCodeAt(start + length + 1))
    ? readLabelled(text, start, length)
    : undefined);

/** Reads a date that begins with the digits in [start, end). `latin`: the text around is in Latin script. */
export function readDigits(
  text: string,
  start: number,
  end: number,
  latin: () => boolean
): WrittenDate | undefined {
  const length = end - start;
  if (length === 8 || length === 12 || length === 14) {
    return readPacked(text, start, end);
  }
  const other = length <= 2 ? readOther(text, start, length) : undefined;
  if (other || length === 6) {
    return other ?? readLabelled(text, start, length);
  }
  const spaced = length <= 2 && text.charCodeAt(end) === SPACE;
  if (
    !isStroke(text.charCodeAt(spaced ? end + 1 : end), length === 4) ||
    goesOn(text, start)
  ) {
    return undefined;
  }
  if (length === 4) {
    return (
      readYearFirst(text, start) ??
      readYearMonth(
        text,
        start,
        () =>
          isCued(text, start) ||
          followsEvent(text, start) ||
          isAlone(text, start, start + 7)
      )
    );
  }
  return length <= 2
    ? (readSpan(text, start) ??
        readFull(text, start, latin) ??
        readShort(text, start) ??
        readRoman(text, start) ??
        readRomanMonth(text, start))
    : undefined;
}
