import { after, before, L } from "../patterns.ts";
import { ordinalBefore } from "./ordinals.ts";
import type { WrittenDate } from "./written.ts";

const NAMES =
  /^(?:eve|christmas|boxing|thanksgiving|independence|числ(?:[оаіе]|ом))$/i;
const DAY = new RegExp(
  `^(?: (?:eve|day|morning|night)|(?:'s)? day)(?![${L}])`,
  "i"
);
const BEFORE_EVE = /(?:^|[^a-z])(new year'?s|new years'|christmas) $/i;

export const isHoliday = (word: string): boolean => NAMES.test(word);

/** Days that have a name instead of a number: "Christmas Eve", "Boxing Day". "Christmas" alone is a season. */
export function readHoliday(
  text: string,
  start: number,
  end: number
): WrittenDate | undefined {
  const word = text.slice(start, end).toLowerCase();
  if (word === "eve") {
    const lead = BEFORE_EVE.exec(before(text, start, 14))?.[1];
    return lead ? { start: start - lead.length - 1, end } : undefined;
  }
  if (word.startsWith("числ")) {
    const ordinal = ordinalBefore(before(text, start, 36));
    return ordinal ? { start: start - ordinal.length, end } : undefined;
  }
  const day = DAY.exec(after(text, end, 10))?.[0];
  return day === undefined ? undefined : { start, end: end + day.length };
}
