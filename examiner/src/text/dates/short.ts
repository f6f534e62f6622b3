import { isDay } from "../dates.ts";
import { before, matchAt, sticky } from "../patterns.ts";
import { asksWhen } from "./cues.ts";
import { readDashed } from "./dashed.ts";
import { readDotted } from "./dotted.ts";
import { isAlone } from "./entries.ts";
import { followsEvent } from "./events.ts";
import { isMeasured } from "./scores.ts";
import { readStroked } from "./stroked.ts";
import { NUMBER_ENDS, type WrittenDate, YEAR, YEAR_WORD } from "./written.ts";

const MONTH_YEAR = sticky(
  `(\\d{1,2})([./-])(${YEAR})${NUMBER_ENDS}(?!/)${YEAR_WORD}`
);
function monthOfYear(text: string, start: number): WrittenDate | undefined {
  const found = matchAt(MONTH_YEAR, text, start);
  if (!found) {
    return undefined;
  }
  const [whole, month, sign, year] = found;
  const sure =
    (month!.length === 2 &&
      (sign !== "-" || /(?:^|[,;(\n] ?)$/.test(before(text, start, 2)))) ||
    (sign === "/" &&
      /^(?:[,;)\n]| [awbif]|\.(?!\d)|$)/.test(
        text.slice(start + whole.length, start + whole.length + 2)
      ) &&
      !/(?:no|nos|issue|vol|nr|n°)\.? $/i.test(before(text, start, 8))) ||
    (sign === "/" && isAlone(text, start, start + whole.length)) ||
    (sign !== "-" && followsEvent(text, start)) ||
    asksWhen(text, start);
  return sure &&
    isDay(Number(month), 1) &&
    !isMeasured(text, start, start + whole.length)
    ? {
        start,
        end: start + whole.length,
        month: Number(month),
        year: Number(year),
      }
    : undefined;
}

/** Reads a month with its year, a day without one. */
export const readShort = (
  text: string,
  start: number
): WrittenDate | undefined =>
  monthOfYear(text, start) ??
  readStroked(text, start) ??
  readDotted(text, start) ??
  readDashed(text, start);
