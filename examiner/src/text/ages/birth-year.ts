import { isDigit } from "../characters.ts";
import { after, before, L } from "../patterns.ts";

/**
 * The last year whose children are over 89 whenever this is read: there is no clock here, and a year of birth that
 * tells an age of 90 today tells it for ever. A release may move it on.
 */
const LATEST = 1935;
const EARLIEST = 1890;

const CUE = new RegExp(
  `(?<![${L}])(?:born(?: in)?|b\\.|(?:date|year) of birth|birth year|DOB|YOB|нар(?:\\.|од[${L}]{1,12})(?: [ув])?|(?:рік|року) народження|рожден[${L}]{1,3}|родил[${L}]{1,3}(?: в)?|год рождения|(?:من )?مواليد(?: عام| سنة)?|ولدت?(?: في)?(?: عام| سنة)?|(?:سنة|عام) (?:ال)?(?:ميلاد|ولادة))(?: was| is)? ?[:=(]? ?$`,
  "i"
);
const BEHIND = new RegExp(
  `^,? ?(?:(?:г\\.? ?р|р\\.? ?н)(?:\\.|(?![${L}]))|(?:года|году|року|році) (?:рожд|народж)[${L}]{1,4}|born(?![${L}]))`,
  "i"
);
const JOINED = /[.,/:-]$/;

/** Reads the year of birth of somebody over 89 at the digits in [start, end), with the words that say so. */
export function readBirthYear(
  text: string,
  start: number,
  end: number
): { start: number; end: number } | undefined {
  const year = end - start === 4 ? Number(text.slice(start, end)) : 0;
  const goesOn =
    JOINED.test(before(text, start, 1)) && isDigit(text.charCodeAt(start - 2));
  const endsAsDate = /^[./-]\d/.test(after(text, end, 2));
  if (year < EARLIEST || year > LATEST || goesOn || endsAsDate) {
    return undefined;
  }
  const behind = BEHIND.exec(after(text, end, 24))?.[0].length;
  const lead = CUE.exec(before(text, start, 32))?.[0].length;
  return behind !== undefined
    ? { start, end: end + behind }
    : lead !== undefined
      ? { start: start - lead, end }
      : undefined;
}
