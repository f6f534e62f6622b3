import { isDay } from "../dates.ts";
import { matchAt, sticky } from "../patterns.ts";
import { asksWhen } from "./cues.ts";
import { readDotted } from "./dotted.ts";
import { followsEvent } from "./events.ts";
import { readStroked } from "./stroked.ts";
import { NUMBER_ENDS, type WrittenDate, YEAR, YEAR_WORD } from "./written.ts";

const MONTH_YEAR = sticky(
  `(\\d{1,2})([./-])(${YEAR})${NUMBER_ENDS}${YEAR_WORD}`
);
// "12/3-15/3", "03.05 - 07.05"; both have the same sign.
const SPAN = sticky(
  `(\\d{1,2})([./])(\\d{1,2})\\.? ?- ?(\\d{1,2})\\2(\\d{1,2})${NUMBER_ENDS}`
);

function monthOfYear(text: string, start: number): WrittenDate | undefined {
  const found = matchAt(MONTH_YEAR, text, start);
  if (!found) {
    return undefined;
  }
  const [whole, month, sign, year] = found;
  const sure =
    (sign === "/" && month!.length === 2) ||
    (sign !== "-" && followsEvent(text, start)) ||
    asksWhen(text, start);
  return sure && isDay(Number(month), 1)
    ? {
        start,
        end: start + whole.length,
        month: Number(month),
        year: Number(year),
      }
    : undefined;
}

/** Days from one to another; at least one number is too great for a month, as in no pair of fractions. */
function readSpan(text: string, start: number): WrittenDate | undefined {
  const found = matchAt(SPAN, text, start);
  if (!found) {
    return undefined;
  }
  const [a, , b, c, d] = found.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const dayFirst = isDay(b, a) && isDay(d, c);
  const monthFirst = found[2] === "/" && isDay(a, b) && isDay(c, d);
  const padded = / ?0\d[./]|[./]0\d/.test(found[0]);
  const sure =
    dayFirst !== monthFirst && (found[2] === "/" || padded)
      ? true
      : asksWhen(text, start) || followsEvent(text, start);
  return sure && (dayFirst || monthFirst)
    ? { start, end: start + found[0].length }
    : undefined;
}

/** Reads a month with its year, a day without one, or two days with a line between. */
export const readShort = (
  text: string,
  start: number
): WrittenDate | undefined =>
  monthOfYear(text, start) ??
  readSpan(text, start) ??
  readStroked(text, start) ??
  readDotted(text, start);
