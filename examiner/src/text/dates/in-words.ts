import { isDigit } from "../characters.ts";
import { fullYear } from "../dates.ts";
import { matchAt, sticky } from "../patterns.ts";
import { dayAfter, dayBefore } from "./day-by-month.ts";
import { isDateAlone } from "./month-alone.ts";
import { readMonth } from "./months.ts";
import { isOtherWord } from "./other-word.ts";
import { partLength } from "./part-of-month.ts";
import type { WrittenDate } from "./written.ts";
import { endOf, yearAfter } from "./year-by-month.ts";

const TRIAL = sticky(" ?'?(?:trial|study|investigators|criteria)(?![a-z])");
const CAPITALS = /^[A-Z]{3,9}$/;

/** Reads a date around the month name in [start, end). */
export function readWords(
  text: string,
  start: number,
  end: number
): WrittenDate | undefined {
  const month = readMonth(text, start, end);
  if (!month) {
    return undefined;
  }
  const lead = dayBefore(text, month);
  const day = lead ?? dayAfter(text, month);
  const at = lead || !day ? month.end : day.edge;
  const year = yearAfter(
    text,
    at,
    month,
    lead !== undefined,
    isDigit(text.charCodeAt(month.start - 1))
  );
  if (!day && !year) {
    return isDateAlone(text, month)
      ? { start: month.start - partLength(text, month), end: month.end }
      : undefined;
  }
  const named =
    CAPITALS.test(month.name) && matchAt(TRIAL, text, year?.edge ?? at);
  return named || isOtherWord(text, month, day, year)
    ? undefined
    : {
        start: lead?.edge ?? month.start - partLength(text, month),
        end: year?.edge ?? endOf(text, at, month),
        ...(year && !month.lunar && { year: fullYear(year.digits) }),
        ...(month.month && { month: month.month }),
        ...(day && { day: Number(day.digits) }),
      };
}
