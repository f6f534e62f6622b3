import { after, before, matchAt, sticky } from "../patterns.ts";
import { ENDS_OF_DAY, isListOfOrders } from "./single-day.ts";
import type { WrittenDate } from "./written.ts";

const LEAD =
  /(?<![a-z])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:on|since|until|till|from|by|before|after|around|between|and|moved to) the) (?:the )?(twenty-?|thirty-?)? ?$/i;
const ALONE =
  /^(?:tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)$/i;
const UNIT =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/i;
const OF_MONTH = sticky(" of (?:the|this|last|that|next) month(?![a-z])", "i");

export const isSpokenDay = (word: string) =>
  ALONE.test(word) || UNIT.test(word);

/** "on the twenty-|third|", "since the |nineteenth|": a day without its month. "On the third" is mostly another thing. */
export function readSpokenDay(
  text: string,
  start: number,
  end: number
): WrittenDate | undefined {
  const [whole, tens] = LEAD.exec(before(text, start, 24)) ?? [];
  const month = matchAt(OF_MONTH, text, end)?.[0].length ?? 0;
  const sure =
    whole !== undefined &&
    (month > 0 ||
      ((UNIT.test(text.slice(start, end)) ? tens !== undefined : !tens) &&
        (/day/i.test(whole) || matchAt(ENDS_OF_DAY, text, end) !== null)));
  return sure &&
    !isListOfOrders(before(text, start, 48)) &&
    !isListOfOrders(after(text, end, 24))
    ? {
        start:
          start -
          whole.length +
          Math.max(0, whole.toLowerCase().lastIndexOf("the ")),
        end: end + month,
      }
    : undefined;
}
