import { after, before, L, matchAt, sticky } from "../patterns.ts";
import { asksWhen, standsAlone } from "./cues.ts";
import { beginsEntry, cellAt } from "./entries.ts";
import { followsDottedEvent, nearEvent } from "./events.ts";
import { isValue } from "./scores.ts";

// A time of the day or a room is written so behind these.
const IN = new RegExp(`(?<![${L}])(?:[ву]|in|at|by|في) $`, "i");
const HOUR = /\d[.:](?:00|1[3-9]|[2-5]\d) ?(?:до|по|to|-) ?$/;
const TIMED = sticky(",? (?:о|в|об|at|kl) (?:[01]?\\d|2[0-3])[:.][0-5]\\d");

// "02.09 потеря сознания": no number begins so.
const BEGINS = /(?:^|\n|[,;.] )[ >*-]{0,4}$/;
const CYRILLIC = /^\.? [\u0400-\u04ff]/;

// Tables of laboratories in Cyrillic letters have commas in their numbers, and points in their days.
const IN_CYRILLIC = /[\u0410-\u044f]{3}/;

// "з Канівської ЦРЛ 21.09": behind the place where somebody came from.
const BEHIND_PLACE = /[\u0400-\u042f][\u0400-\u04ff]{1,20} $/;

// "КТ от 3.06 и 19.08"
const BEHIND_DATE =
  /(?:^|[^а-яіїєґ])(?:от|від|з|с|до|на) \d{1,2}\.\d\d,? (?:и|та|і|й) $/;

// "18.08 – Шарьинская, 20.08 – домой": entries of a course in one line.
const WEEKDAY = /(?:^|[^\u0400-\u04ff])(?:пн|вт|ср|чт|пт|сб|нд|вс)\.?,? $/;
const ENTRY = /^ [–—-] [\u0400-\u04ff]/;
const NEXT_DATE = /^\.?,? (?:and|to|і|та|и|до|по) /;

export interface Pair {
  readonly start: number;
  readonly end: number;
  readonly day: string;
  readonly month: string;
}

/** "с 12.03 по 15.03", "выписан 9.02": a decimal number could look so. */
export function isDated(
  text: string,
  { start, end, day, month }: Pair
): boolean {
  const both = day.length === 2 && month.length === 2;
  const cell = cellAt(text, start, end);
  if (cell) {
    return (
      both &&
      (cell === "first" ||
        day.startsWith("0") ||
        IN_CYRILLIC.test(before(text, start, 90)))
    );
  }
  if (
    month.length < 2 ||
    (isValue(text, start) && !WEEKDAY.test(before(text, start, 6)))
  ) {
    return false;
  }
  if (beginsEntry(text, start, end)) {
    return both && (day.startsWith("0") || month.startsWith("0"));
  }
  const lead = before(text, start, 12);
  if (both && matchAt(TIMED, text, end) && !HOUR.test(lead)) {
    return true;
  }
  if (
    both &&
    day.startsWith("0") &&
    BEGINS.test(lead) &&
    CYRILLIC.test(after(text, end, 3))
  ) {
    return true;
  }
  if (
    both &&
    `${day}${month}`.includes("0") &&
    BEHIND_PLACE.test(before(text, start, 24)) &&
    nearEvent(text, start) &&
    standsAlone(text, end)
  ) {
    return true;
  }
  if (
    `${day}${month}`.includes("0") &&
    BEGINS.test(lead) &&
    ENTRY.test(after(text, end, 4))
  ) {
    return true;
  }
  if (both && BEHIND_DATE.test(before(text, start, 18))) {
    return true;
  }
  const asked = both && asksWhen(text, start) && !IN.test(lead);
  const cued = (asked && !HOUR.test(lead)) || followsDottedEvent(text, start);
  return (
    cued && (standsAlone(text, end) || NEXT_DATE.test(after(text, end, 6)))
  );
}
