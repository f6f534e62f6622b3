import { before, L, matchAt, sticky } from "../patterns.ts";

const BIRTHDAY = sticky(
  "(?:st|nd|rd|th)?(?: |-)(?:birthday|b-?day)|-?(?:річ(?:чя|чям)|лет(?:ие|ием|ия))",
  "i"
);
const OWN_SLAVIC = new RegExp(
  `(?<![${L}])(?:сво[${L}]{1,3}|е[её]|его|її|його|отмети[${L}]{1,3}|отпраздн[${L}]{1,7}|(?:від)?святкува[${L}]{1,4}|відзначи[${L}]{1,4})(?: сво[${L}]{1,3})? $`,
  "i"
);
const BELONGS = new RegExp(
  `(?<![${L}])(?:her|his|their|my)(?: (?:early|late|mid))?[ -]'?$`,
  "i"
);
const DECADE = sticky(`'?s(?![${L}])`);
const ARABIC_DECADE = sticky(" من (?:ال)?عمر[\\u0621-\\u064a]{0,3}");
// Words that say both the number and that it is an age.
const WHOLE = /(?:літн|летн|річн|تسعيني(?:ة)?$)/;
const LAST = /nineties$/i;

/** Length behind a number that makes it a birthday or the tenth decade of somebody: "her 95th birthday", "his 90s". */
export function milestoneLength(
  text: string,
  start: number,
  end: number
): number | undefined {
  if (WHOLE.test(text.slice(start, end))) {
    return 0;
  }
  const lead = before(text, start, 24);
  const birthday = matchAt(BIRTHDAY, text, end)?.[0];
  if (birthday !== undefined) {
    const slavic = /[\u0400-\u04ff]/.test(birthday);
    return !slavic || OWN_SLAVIC.test(lead) ? birthday.length : undefined;
  }
  const years = matchAt(ARABIC_DECADE, text, end)?.[0].length;
  if (years !== undefined) {
    return years;
  }
  if (BELONGS.test(lead)) {
    return LAST.test(text.slice(start, end))
      ? 0
      : matchAt(DECADE, text, end)?.[0].length;
  }
  return undefined;
}
