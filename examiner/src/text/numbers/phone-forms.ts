import { digitsOf, goesOn, isDate } from "../numbers.ts";
import { matchAt, sticky } from "../patterns.ts";

/** A written form with the fewest and most digits that it can have. */
type Form = readonly [expression: RegExp, fewest: number, most: number];

const form = (source: string, fewest: number, most: number): Form => [
  sticky(`(?:${source})(?!\\d)`),
  fewest,
  most,
];

// A date behind the number is not part of it.
const NEXT =
  "(?!(?:19|20)\\d\\d[-./]\\d|\\d{1,2}[-./]\\d{1,2}[-./](?:19|20)\\d)";
const GROUPS = `(?:[ ().-]{1,3}${NEXT}\\d{1,10}){0,6}`;

/** With the country's code: +44 7700 900123, 00 380 50 248 31 40. */
export const INTERNATIONAL: readonly Form[] = [
  form(`\\+ {0,2}\\(?[1-9]\\d{0,14}${GROUPS}`, 9, 15),
  form(`00 ?[1-9]\\d{0,14}${GROUPS}`, 12, 17),
  form("380[3-9]\\d{8}|9(?:66|71)5\\d{8}", 12, 12),
];

/** All forms that nothing but a telephone number has. */
export const UNMISTAKABLE: readonly Form[] = [
  ...INTERNATIONAL,
  // (555) 012-3456, 555-012-3456, 555.012.3456
  form("(?:1[ .-])?\\([2-9]\\d\\d\\)[ -]{0,2}\\d{3}[ .-]\\d{4}", 10, 11),
  form("(?:1[.-])?[1-9]\\d\\d([.-])\\d{3}\\1\\d{4}", 10, 11),
  // 01273 555019, 0501 331 728, 050-331-72-18, 0201234567
  form("0[1-9]\\d{0,3}(?:[ -]\\d{2,8}){1,4}", 9, 11),
  form("\\(0\\d{1,4}\\)[ -]{0,2}\\d{2,8}(?:[ -]\\d{2,5}){0,3}", 9, 11),
  form("0 \\(\\d{2,4}\\) ?\\d{2,3}-\\d\\d-\\d\\d", 9, 11),
  form("0[1-9]\\d{8,9}|0[ -]800[ -]\\d{3}[ -]\\d{3}", 10, 11),
  // (21) 3555-0147
  form("\\([1-9]\\d\\) ?9?\\d{4}-\\d{4}", 10, 11),
  // 8 (495) 012-34-56, 8-916-012-34-56, 89160123456
  form(
    "[78][ -]{0,2}\\(\\d{3,5}\\)[ -]{0,2}\\d{1,3}([ -])\\d\\d\\1\\d\\d",
    11,
    11
  ),
  form("8([ -])[3489]\\d\\d\\1\\d{3}[ -]\\d\\d[ -]\\d\\d|8[489]\\d{9}", 11, 11),
  form(
    "(?:[78][ -])?(?:\\(\\d{3}\\) ?|\\d{3}[ -])\\d{3}-\\d\\d-\\d\\d",
    10,
    11
  ),
];

/** 646 555 0188, where nothing but the number stands between two full stops. */
export const ALONE: readonly Form[] = [
  form("[2-9]\\d\\d [2-9]\\d\\d \\d{4}", 10, 10),
];

/** What a word like "phone" allows behind or before it. */
export const CUED: readonly Form[] = [
  form("0\\d{1,5}/\\d{4,8}(?:-\\d{1,4})?", 8, 14),
  form("0\\d\\d(?:\\.\\d{2,3}){3}", 10, 10),
  form(`[+(]{0,2}\\d{1,15}${GROUPS}`, 7, 15),
  form("\\d{1,3}-\\d\\d-\\d\\d", 5, 7),
];

const LAST_GROUP = /[ ().-]{1,3}\d{1,10}$/;
const TIMES = /^(?:[01]\d|2[0-3])(?:[ -]\d\d){2,5}$/;
const FRENCH = /^0[1-9](?: \d\d){4}$/;
const PAIRS = /^0\d(?: \d\d){3,4}$/;
/** Hours and days rise: 08 10 12 14 16. */
const isRising = (written: string) =>
  PAIRS.test(written) &&
  written.split(" ").every((pair, at, all) => at === 0 || pair > all[at - 1]!);
/** 4 500 000 and 100 000 000, but also 1 2 3 4 5 6 7. */
const AMOUNT =
  /^(?:[1-9]\d?(?: \d{3}){2,4}|\d{3}(?: \d{3}){0,4} 000|\d(?: \d){1,15})$/;
const DOTTED = /^0\d\d(?:\.\d{2,3}){3}$/;
const DECIMALS = /\d\.\d{1,2}(?:[ -]|$)/;

/** Numbers that everybody dials: poison control, lines for people in need. */
const EVERYBODYS =
  /^1?(?:800222(?:1222|4444)|800273(?:8255|TALK)|8007997233|8006564673|116123|08001111)$/;

const isOther = (written: string) =>
  EVERYBODYS.test(digitsOf(written)) ||
  isDate(written) ||
  isDate(written.slice(0, 10)) ||
  (TIMES.test(written) && !FRENCH.test(written)) ||
  AMOUNT.test(written) ||
  isRising(written) ||
  (DECIMALS.test(written) && !DOTTED.test(written));

function endOf(text: string, from: number, [expression, fewest, most]: Form) {
  let written = matchAt(expression, text, from)?.[0];
  while (written && digitsOf(written).length > most) {
    const shorter: string = written.replace(LAST_GROUP, "");
    written = shorter === written ? undefined : shorter;
  }
  const end = from + (written?.length ?? 0);
  return written &&
    digitsOf(written).length >= fewest &&
    !isOther(written) &&
    !goesOn(text, end)
    ? end
    : undefined;
}

/** Numbers of a house: 2-33-44, 23-45-67. */
export const LOCAL: readonly Form[] = [
  form("\\d{1,3}-\\d\\d-\\d\\d", 5, 7),
  form(`[+(]{0,2}\\d{1,15}${GROUPS}`, 9, 15),
];

/** Where the first of these forms that is written at `from` ends. */
export function endOfForm(
  text: string,
  from: number,
  forms: readonly Form[]
): number | undefined {
  for (const one of forms) {
    const end = endOf(text, from, one);
    if (end !== undefined) {
      return end;
    }
  }
  return undefined;
}

const EXTENSION = sticky(
  ",? {0,2}\\(?(?:ext|extn|extension|x|доб|добавочный|вн|внутр|дод|внутрішній|внутренний|poste|interno|تحويلة)[.:]? ?#?\\d{1,6}(?!\\d)",
  "i"
);

/** Where the extension behind a number ends: "… ext. 23". */
export const endOfExtension = (text: string, end: number) =>
  end + (matchAt(EXTENSION, text, end)?.[0].length ?? 0);
