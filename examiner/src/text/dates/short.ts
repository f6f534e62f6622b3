import { fullYear, isDay } from "../dates.ts";
import { after, before, matchAt, sticky } from "../patterns.ts";
import { asksWhen, isMeasured, standsAlone } from "./cues.ts";
import {
  dateOf,
  NUMBER_ENDS,
  type WrittenDate,
  YEAR,
  YEAR_WORD,
} from "./written.ts";

const MONTH_YEAR = sticky(
  `(\\d{1,2})([./])(${YEAR})${NUMBER_ENDS}${YEAR_WORD}`
);
const TWO_NUMBERS = sticky(`(\\d{1,2})([./])(\\d\\d?)${NUMBER_ENDS}`);
const IN = /in(?: early| late| mid)? $/i;
/** Shorthand for weeks and for weeks of pregnancy, not years. */
const WEEKS: readonly number[] = [40, 52];

function monthOfYear(text: string, start: number): WrittenDate | undefined {
  const found = matchAt(MONTH_YEAR, text, start);
  if (!found) {
    return undefined;
  }
  const [whole, month, sign, year] = found;
  const sure = (sign === "/" && month!.length === 2) || asksWhen(text, start);
  return sure && isDay(Number(month), 1)
    ? {
        start,
        end: start + whole.length,
        month: Number(month),
        year: Number(year),
      }
    : undefined;
}

/** "с 12.03 по 15.03": a decimal number could look so. */
function dotted(text: string, found: RegExpExecArray): WrittenDate | undefined {
  const [whole, day, , month] = found;
  const padded = day!.length === 2 && month!.length === 2;
  const end = found.index + whole.length;
  return padded &&
    (standsAlone(text, end) || beginsEntry(text, found.index, found))
    ? dateOf(found, [day!, month!, ""], true)
    : undefined;
}

/** "on 7/22", "in 9/95": a fraction could look so. */
function stroked(
  text: string,
  found: RegExpExecArray
): WrittenDate | undefined {
  const [whole, first, , second] = found;
  const start = found.index;
  const end = start + whole.length;
  const [a, b] = [Number(first), Number(second)];
  const padded = first!.startsWith("0") || second!.startsWith("0");
  if (IN.test(before(text, start, 10))) {
    const year = padded || (b > 31 && !WEEKS.includes(b));
    return year && isDay(a, 1)
      ? { start, end, month: a, year: fullYear(second!) }
      : undefined;
  }
  return padded || b > 12 || standsAlone(text, end)
    ? dateOf(found, [first!, second!, ""], false)
    : undefined;
}

const LINE_START = /(?:^|\n)[ *-]{0,4}$/;
const ENTRY = /^ ?[:-] /;

/** "12.03: CT …" at the start of a line, as people write a course. */
function beginsEntry(
  text: string,
  start: number,
  [whole, first, , second]: RegExpExecArray
): boolean {
  return (
    whole.length === 5 &&
    (first!.startsWith("0") || second!.startsWith("0")) &&
    LINE_START.test(before(text, start, 6)) &&
    ENTRY.test(after(text, start + whole.length, 4))
  );
}

/** Reads a month with its year or a day without one; only behind words that ask for a time, or with a zero. */
export function readShort(
  text: string,
  start: number
): WrittenDate | undefined {
  const month = monthOfYear(text, start);
  if (month) {
    return month;
  }
  const found = matchAt(TWO_NUMBERS, text, start);
  if (
    !found ||
    !(asksWhen(text, start) || beginsEntry(text, start, found)) ||
    isMeasured(text, start, start + found[0].length)
  ) {
    return undefined;
  }
  return found[2] === "." ? dotted(text, found) : stroked(text, found);
}
