import { fullYear, isDay } from "../dates.ts";
import { before, L, matchAt, sticky } from "../patterns.ts";
import { isAbbreviated, isDateAlone, isDoubtful } from "./month-alone.ts";
import { type MonthName, readMonth } from "./months.ts";
import { HIJRI, type WrittenDate, YEAR, YEAR_WORD } from "./written.ts";

const ORDINAL = "(?:st|nd|rd|th|-?(?:го|ого|е))?";
const DAY_BEFORE = new RegExp(
  `(?<![${L}0-9.,:/]|\\d[ -])(?:the )?(?:\\d{1,2}${ORDINAL} ?(?:-|/|and|to|та|і|и|по|و) ?)?(\\d{1,2})${ORDINAL}\\.?(?: of| day of| من)?(?: {1,2}|-|/|)$`,
  "i"
);
const COUNTED = `%|(?:mg|mcg|ml|kg|mm|cm|patients|cases|years|months|weeks|days|doses|tablets|times|units)(?![${L}])`;
const DAY_AFTER = sticky(
  `\\.?(?: |-)(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![${L}0-9]|[.:/]\\d| ?(?:${COUNTED}))(?: ?(?:-|and|to) ?\\d{1,2}(?:st|nd|rd|th)?(?![${L}0-9.%]))?`,
  "i"
);
const YEAR_AFTER = sticky(
  `\\.?(?:,? (?:of |عام |سنة )?|-|/|,|)(?:'(\\d\\d)|(${YEAR}|${HIJRI}))(?![0-9]|[.,]\\d)${YEAR_WORD}(?![${L}])`
);
const SHORT_YEAR_AFTER = sticky(`-(\\d\\d)(?![${L}0-9-])`);
const HIJRI_YEAR_AFTER = sticky(
  " (?:عام |سنة )?(1[34]\\d\\d)(?!\\d)(?: ?هـ?(?![\\u0621-\\u064a]))?"
);
// "Type 2 May Cause …"
const NUMBERED =
  /(?:type|grade|stage|class|phase|level|part|group|step|covid) \d{1,2} $/i;

const LATIN = /^[A-Za-z]/;

interface Piece {
  readonly digits: string;
  /** Where the date now begins or ends. */
  readonly edge: number;
}

function dayBefore(text: string, month: MonthName): Piece | undefined {
  const lead = before(text, month.start, 28);
  const found = DAY_BEFORE.exec(lead);
  const fits =
    found &&
    isDay(month.month ?? 1, Number(found[1])) &&
    !(isDoubtful(month) && NUMBERED.test(lead));
  return fits
    ? { digits: found[1]!, edge: month.start - found[0].length }
    : undefined;
}

function dayAfter(text: string, month: MonthName): Piece | undefined {
  const found = LATIN.test(month.name)
    ? matchAt(DAY_AFTER, text, month.end)
    : null;
  return found && isDay(month.month ?? 1, Number(found[1]))
    ? { digits: found[1]!, edge: month.end + found[0].length }
    : undefined;
}

function yearAfter(
  text: string,
  at: number,
  month: MonthName,
  withDay: boolean
): Piece | undefined {
  const found =
    matchAt(YEAR_AFTER, text, at) ??
    (withDay ? matchAt(SHORT_YEAR_AFTER, text, at) : null) ??
    (month.lunar ? matchAt(HIJRI_YEAR_AFTER, text, at) : null);
  const digits = found?.[1] ?? found?.[2];
  return found && digits ? { digits, edge: at + found[0].length } : undefined;
}

const TRIAL = sticky(" ?'?(?:trial|study|investigators|criteria)(?![a-z])");
const CAPITALS = /^[A-Z]{3,9}$/;
const SMALL = /^[a-zа-яіїєґ]/;

/** Without a capital "may 5" and "3 mar" are other words, unless more says that they are dates. */
function isOtherWord(
  text: string,
  month: MonthName,
  day: unknown,
  year: unknown
): boolean {
  if (!SMALL.test(month.name)) {
    return false;
  }
  const dotted = !LATIN.test(month.name) && text[month.end] === ".";
  return (
    (isAbbreviated(month) && !year && !dotted) ||
    (isDoubtful(month) && !(day && year))
  );
}

/** Reads a date around the month name in [start, end). */
export function readWords(
  text: string,
  start: number,
  end: number
): WrittenDate | undefined {
  const month = readMonth(text, start, end);
  if (!month) {
    return undefined;
  }
  const lead = dayBefore(text, month);
  const day = lead ?? dayAfter(text, month);
  const at = lead || !day ? month.end : day.edge;
  const year = yearAfter(text, at, month, lead !== undefined);
  if (!day && !year) {
    return isDateAlone(text, month)
      ? { start: month.start, end: month.end }
      : undefined;
  }
  const named =
    CAPITALS.test(month.name) && matchAt(TRIAL, text, year?.edge ?? at);
  return named || isOtherWord(text, month, day, year)
    ? undefined
    : {
        start: lead?.edge ?? month.start,
        end: year?.edge ?? at,
        ...(year && !month.lunar && { year: fullYear(year.digits) }),
        ...(month.month && { month: month.month }),
        ...(day && { day: Number(day.digits) }),
      };
}
