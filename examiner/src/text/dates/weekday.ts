import { before, L } from "../patterns.ts";
import type { WrittenDate } from "./written.ts";

const WEEKDAY = new RegExp(
  `(?<![${L}])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|thur|fri|sat(?:ur)?|sun)(?:day)?|понеділ(?:ок|ка)|вівтор(?:ок|ка)|серед[аиу]|четвер(?:га)?|п'ятниц[яюі]|субот[аиу]|неділ[яюі]|понедельник|вторник|сред[ауы]|четверг|пятниц[ауы]|суббот[ауы]|воскресенье|пн|вт|ср|чт|пт|сб|нд|вс|(?:the )?(?:night|morning|evening|afternoon|weekend|week) of|(?:ال)?(?:أحد|احد|اثنين|إثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت))[.,،]{0,2} (?:the )?$`,
  "i"
);

const PART = /(?:^|[^A-Za-z])((?:early|late|mid)[- ])$/i;

/** The date with the day of the week before it: "Tuesday, 11 March". */
export function withWeekday(text: string, date: WrittenDate): WrittenDate {
  const lead = WEEKDAY.exec(before(text, date.start, 28))?.[0].length;
  const part = PART.exec(before(text, date.start, 7))?.[1]!.length;
  const more = lead ?? part;
  return more ? { ...date, start: date.start - more } : date;
}
