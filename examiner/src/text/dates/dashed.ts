import { isDay } from "../dates.ts";
import { matchAt, sticky } from "../patterns.ts";
import { standsAlone } from "./cues.ts";
import { followsDottedEvent } from "./events.ts";
import { isMeasured } from "./scores.ts";
import { dateOf, NUMBER_ENDS, type WrittenDate } from "./written.ts";

const TWO_NUMBERS = sticky(`(\\d{1,2})-(\\d{1,2})${NUMBER_ENDS}`);
/** "2-3" of whatever is a range; no range of days or doses is so wide and begins so low. */
const WIDE = 5;

/** Reads "Admit: 6-14", "EKG 11-2" directly behind what happens on a day. */
export function readDashed(
  text: string,
  start: number
): WrittenDate | undefined {
  const found = matchAt(TWO_NUMBERS, text, start);
  const [whole = "", first = "", second = ""] = found ?? [];
  const [a, b] = [Number(first), Number(second)];
  const end = start + whole.length;
  return found &&
    (isDay(a, b) || isDay(b, a)) &&
    (a > b || b - a >= WIDE) &&
    followsDottedEvent(text, start) &&
    standsAlone(text, end) &&
    !isMeasured(text, start, end)
    ? dateOf(found, [first, second, ""], false)
    : undefined;
}
