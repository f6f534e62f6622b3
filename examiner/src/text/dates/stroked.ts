import { fullYear, isDay } from "../dates.ts";
import { before, matchAt, sticky } from "../patterns.ts";
import { standsAlone } from "./cues.ts";
import { isMeasured } from "./scores.ts";
import { isDated } from "./stroked-day.ts";
import { dateOf, NUMBER_ENDS, type WrittenDate } from "./written.ts";

const TWO_NUMBERS = sticky(`(\\d{1,2})/(\\d\\d?)${NUMBER_ENDS}`);
const IN = /in(?: early| late| mid)? $/i;

// "MI in 6/14": a disease or an operation, not a share of patients.
const ONSET =
  /(?:(?<![A-Za-z])[A-Z]{2,5}|dx'?d?|diagnosed|stented|placed|surgery|stroke|ectomy|transplant(?:ed)?|repair|fracture|cancer|bypass) in $/;

/** Shorthand for weeks and for weeks of pregnancy, not years. */
const WEEKS: readonly number[] = [40, 52];

/** "in 9/95": a month and a year of two digits. */
function monthAndYear(
  start: number,
  [whole, first, second]: RegExpExecArray,
  sure = false
): WrittenDate | undefined {
  const [month, year] = [Number(first), Number(second)];
  const padded = sure || first!.startsWith("0") || second!.startsWith("0");
  return (padded || (year > 31 && !WEEKS.includes(year))) && isDay(month, 1)
    ? { start, end: start + whole.length, month, year: fullYear(second!) }
    : undefined;
}

const NEVER = new Set(["24/7", "9/11", "7/7"]);

/** Reads "7/22", "adm 2/2"; a fraction, a score and a count look so as well. */
export function readStroked(
  text: string,
  start: number
): WrittenDate | undefined {
  const found = matchAt(TWO_NUMBERS, text, start);
  if (!found) {
    return undefined;
  }
  const [whole, first, second] = found;
  const end = start + whole.length;
  const [a, b] = [Number(first), Number(second)];
  if (IN.test(before(text, start, 10))) {
    return (
      monthAndYear(start, found) ??
      (b > 12 &&
      standsAlone(text, end) &&
      !isMeasured(text, start, end) &&
      ONSET.test(before(text, start, 24))
        ? monthAndYear(start, found, true)
        : undefined)
    );
  }
  return (isDay(a, b) || isDay(b, a)) &&
    !NEVER.has(whole) &&
    !isMeasured(text, start, end) &&
    isDated(text, start, end, [a, b])
    ? dateOf(found, [first!, second!, ""], false)
    : undefined;
}
