import { isDay } from "../dates.ts";
import { before, matchAt, sticky } from "../patterns.ts";
import { isLabelled } from "./cues.ts";
import { dateOf, NUMBER_ENDS, type WrittenDate, YEAR } from "./written.ts";

const SPACED = sticky(`(\\d{1,2}) (\\d{1,2}) (${YEAR}|\\d\\d)${NUMBER_ENDS}`);
const SIX = sticky("(\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");
const BORN =
  /(?:\bD\.?O\.?B\.?|birth|born|народження|рождения|р\.? ?н\.?|д\.? ?р\.?|الميلاد|مواليد)[ :=]{1,3}$/i;
/** "adm 240915", "EXAM/231018" */
const ADMITTED =
  /(?:^|[^a-z])(?:adm(?:it(?:ted)?)?|exam|dos|disch|collected|coll)[ :/]{1,2}$/i;
const QUARTER = sticky(`[1-4] ?[-/']? ?(${YEAR})(?!\\d)`);

/** "12 05 1961" and "120561" behind the label of a birth date. */
export function readLabelled(
  text: string,
  start: number,
  length: number
): WrittenDate | undefined {
  if (length > 2 && length !== 6) {
    return undefined;
  }
  const found = matchAt(length === 6 ? SIX : SPACED, text, start);
  const lead = before(text, start, 20);
  const [a, b, c] = found
    ? ([found[1], found[2], found[3]].map(Number) as [number, number, number])
    : [0, 0, 0];
  if (
    length === 6 &&
    ADMITTED.test(lead) &&
    found &&
    (isDay(b, c) || isDay(b, a))
  ) {
    return { start, end: start + 6 };
  }
  return found &&
    (BORN.test(lead) ||
      (length < 3 && /dated?:? $/i.test(lead) && isLabelled(text, start)))
    ? dateOf(found, [found[1]!, found[2]!, found[3]!], true)
    : undefined;
}

/** "Q3 2021", at its digit. */
export function readQuarter(
  text: string,
  start: number
): WrittenDate | undefined {
  const lead =
    text[start - 1] === "Q" && !/[\dA-Za-z]/.test(text[start - 2] ?? "");
  const found = lead ? matchAt(QUARTER, text, start) : null;
  return found
    ? {
        start: start - 1,
        end: start + found[0].length,
        year: Number(found[1]),
      }
    : undefined;
}

const OF_MONTH = sticky("\\d{1,2} (?:من )?(?:ال)?شهر (\\d{1,2})(?!\\d)");

/** "14 شهر 3" */
export function readNumberedMonth(
  text: string,
  start: number
): WrittenDate | undefined {
  const found = matchAt(OF_MONTH, text, start);
  return found && isDay(Number(found[1]), parseInt(found[0], 10))
    ? { start, end: start + found[0].length }
    : undefined;
}

const YEAR_MONTH = sticky(
  `((?:19|20)(\\d\\d))[-/](\\d\\d)(?![\\d%]|[./:-]\\d)`
);

/** "2019-08"; "2010-12" may be years from one to another. */
export function readYearMonth(
  text: string,
  start: number,
  cued: () => boolean
): WrittenDate | undefined {
  const found = matchAt(YEAR_MONTH, text, start);
  const [whole = "", year, short, month] = found ?? [];
  return found &&
    isDay(Number(month), 1) &&
    Number(month) <= Number(short) &&
    cued()
    ? {
        start,
        end: start + whole.length,
        year: Number(year),
        month: Number(month),
      }
    : undefined;
}
