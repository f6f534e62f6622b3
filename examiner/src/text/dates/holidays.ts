import { after, before, L } from "../patterns.ts";
import { ordinalBefore } from "./ordinals.ts";
import type { WrittenDate } from "./written.ts";

const ALONE =
  /^(?:christmas|xmas|halloween|nye|thanksgiving|easter|diwali|hanukkah|різдв[оаі]|різдвом|великдень|великодня|рождеств[оае]|рождеством|пасх[ауие])$/i;
const WITH_DAY =
  /^(?:boxing|independence|heritage|memorial|labou?r|anzac|canada|australia|bastille|veterans|valentine|patrick)$/i;
const NUMBERED = /^числ(?:[оаіе]|ом)$/i;
const NAMES = new RegExp(
  [ALONE, WITH_DAY, NUMBERED, /^eve$|^عيد$/].map((one) => one.source).join("|"),
  "i"
);
const DAY = new RegExp(
  `^(?: (?:eve|day|morning|night|sunday|monday)|'s day)(?![${L}])`,
  "i"
);
const OF_A_DAY = new RegExp(`^(?:'s)? day(?![${L}])`, "i");
// A disease, a rash, a place.
const OTHER =
  /^ (?:disease|factor|tree|island|cactus|seals?|egg|bunny|cards?|party|parties|ordinance)/i;
const BEFORE_EVE = /(?:^|[^a-z])(new year'?s|new years'|christmas|xmas) $/i;
const FEAST = /^ (?:الفطر|الأضحى|الاضحى|الميلاد)/;

const YEAR = /^,? (?:19|20)\d\d(?!\d)/;
const yearOf = (text: string, end: number) =>
  YEAR.exec(after(text, end, 8))?.[0].length ?? 0;

export const isHoliday = (word: string): boolean => NAMES.test(word);

/** Days that have a name instead of a number: "Christmas Eve", "Boxing Day"; "двадцятого числа". */
export function readHoliday(
  text: string,
  start: number,
  end: number
): WrittenDate | undefined {
  const word = text.slice(start, end);
  if (NUMBERED.test(word)) {
    const ordinal = ordinalBefore(before(text, start, 36));
    return ordinal ? { start: start - ordinal.length, end } : undefined;
  }
  const behind = after(text, end, 12);
  if (/^eve$/i.test(word)) {
    const lead = BEFORE_EVE.exec(before(text, start, 14))?.[1];
    return lead
      ? { start: start - lead.length - 1, end: end + yearOf(text, end) }
      : undefined;
  }
  const tail = ALONE.test(word)
    ? (DAY.exec(behind)?.[0].length ?? (OTHER.test(behind) ? undefined : 0))
    : (WITH_DAY.test(word) ? OF_A_DAY : FEAST).exec(behind)?.[0].length;
  return tail === undefined
    ? undefined
    : { start, end: end + tail + yearOf(text, end + tail) };
}
