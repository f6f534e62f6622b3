import { after, before, L, matchAt, sticky } from "../patterns.ts";
import type { WrittenDate } from "./written.ts";

const ORDINAL = sticky(`(\\d{1,2})(?:st|nd|rd|th)(?![${L}0-9])`, "i");
const OF_MONTH = sticky(
  "(?:st|nd|rd|th)? (?:of|in) (?:the|this|last|that|next|each) month(?![a-z])",
  "i"
);
const NUMBERED = sticky(
  "(?:-?(?:го|ого|е|му))? числ[оау](?![\\u0400-\\u04ff])|-?(?:го|ого)(?= (?:увечері|ввечері|вранці|вночі|зранку|вдень|утром|вечером|ночью|днём|днем)(?![\\u0400-\\u04ff])|[.,;?!)\\n])"
);
const THE = new RegExp(
  `(?<![${L}])(?:on|since|until|till|from|by|before|after|around|between|and|moved to|postponed to|(?:jan|febr)uary to|march to|april to|may to|june to|july to|august to|[a-z]{3,6}ember to|october to) the $`,
  "i"
);
const WEEKDAY = new RegExp(
  `(?<![${L}])(?:mon|tues?|wed|weds|thu|thurs?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?,? (?:the )?$`,
  "i"
);
export const ENDS_OF_DAY = sticky(
  ` ?(?:[,;:!?)\\n]|\\.(?!\\d)|$)| (?:-|(?:and|at|but|with|for|when|he|she|they|we|i|so|because|in the (?:morning|evening|afternoon)|of (?:the|this|last|that|next) month)(?![${L}]))`,
  "i"
);
// The lines of growth charts; lists.
const OTHER = new RegExp(
  `(?<![${L}])(?:centiles?|percentiles?|weight|height|head|OFC|BMI|growth|digit|toe|finger|rib|line|floor|dose|attempt|patient|case)(?![${L}])`,
  "i"
);
/** Growth charts, and things that are counted. */
export const isListOfOrders = (around: string) => OTHER.test(around);
const FIRST_SURE = 4;

/** A day of a month that is not named: "on the 14th", "Monday 3rd", "14-го числа". */
export function readSingleDay(
  text: string,
  start: number,
  length: number
): WrittenDate | undefined {
  const numbered =
    matchAt(NUMBERED, text, start + length) ??
    matchAt(OF_MONTH, text, start + length);
  const day = Number(text.slice(start, start + length));
  if (day < 1 || day > 31) {
    return undefined;
  }
  const the = /the $/i.exec(before(text, start, 4))?.[0].length ?? 0;
  if (numbered) {
    return { start: start - the, end: start + length + numbered[0].length };
  }
  const found = matchAt(ORDINAL, text, start);
  if (!found) {
    return undefined;
  }
  const end = start + found[0].length;
  const lead = before(text, start, 24);
  const asked = day >= FIRST_SURE && THE.test(lead);
  const weekday = WEEKDAY.exec(lead)?.[0].length;
  return (asked || weekday !== undefined) &&
    (weekday !== undefined || matchAt(ENDS_OF_DAY, text, end) !== null) &&
    !OTHER.test(before(text, start, 48)) &&
    !OTHER.test(after(text, end, 24))
    ? { start: start - (weekday ?? the), end }
    : undefined;
}
