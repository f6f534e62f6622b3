import { isDay } from "../dates.ts";
import { after, before, L, matchAt, sticky } from "../patterns.ts";
import { isDated, type Pair } from "./dotted-day.ts";
import { followsDottedEvent } from "./events.ts";
import { isMeasured, isValue } from "./scores.ts";
import { dateOf, NUMBER_ENDS, type WrittenDate } from "./written.ts";

const TWO_NUMBERS = sticky(`(\\d{1,2})\\.(\\d\\d?)${NUMBER_ENDS}`);

// "am 14.2.", "з 1.10.": the second dot belongs to the day.
const BEHIND_DAY = new RegExp(
  `(?<![${L}])(?:am|vom|zum|seit|ab|on|since|з|із|від|от|с|на) $`,
  "i"
);
const GOES_ON = /^\.(?:[,;:)-]| -)/;

/** Does the dot behind the month belong to it, as German and Slavic hands write it? */
const isDotted = (text: string, { start, end, month }: Pair): boolean =>
  text[end] === "." &&
  (GOES_ON.test(after(text, end, 3)) ||
    BEHIND_DAY.test(before(text, start, 8)) ||
    (month.length === 2 && followsDottedEvent(text, start))) &&
  !isValue(text, start);

/** Reads "12.03" and "14.2." where words around ask for a day. */
export function readDotted(
  text: string,
  start: number
): WrittenDate | undefined {
  const found = matchAt(TWO_NUMBERS, text, start);
  const [whole = "", day = "", month = ""] = found ?? [];
  const end = start + whole.length;
  if (
    !found ||
    !isDay(Number(month), Number(day)) ||
    isMeasured(text, start, end)
  ) {
    return undefined;
  }
  const pair = { start, end, day, month };
  const date =
    isDated(text, pair) || isDotted(text, pair)
      ? dateOf(found, [day, month, ""], true)
      : undefined;
  // A dot that ends the sentence too stays there.
  return date && GOES_ON.test(after(text, end, 3))
    ? { ...date, end: end + 1 }
    : date;
}
