import { isDigit } from "../characters.ts";
import { fullYear, isDay } from "../dates.ts";
import { before, L, matchAt, sticky } from "../patterns.ts";
import { asksWhen } from "./cues.ts";
import { isAbbreviated, isDateAlone, isDoubtful } from "./month-alone.ts";
import { type MonthName, readMonth } from "./months.ts";
import { ordinalAfter, ordinalBefore } from "./ordinals.ts";
import { HIJRI, type WrittenDate, YEAR, YEAR_WORD } from "./written.ts";

const ORDINAL = "(?:st|nd|rd|th|-?(?:го|ого|е|є|те|ше|ге|му|м|ое|ье|х))?";
const TO =
  "(?:-|/|,|&|and|to|till|until|thru|through|та|і|и|до|по|و|إلى|الى|حتى)";
const DAY_BEFORE = new RegExp(
  `(?<!(?!و)[${L}0-9.,:/]|\\d[ -])(?:the )?(?:\\d{1,2}${ORDINAL} ?${TO} ?)?(\\d{1,2})(${ORDINAL})\\.?( of| day of| من شهر| من| شهر| de| del)?(?: {1,2}|-|/|)$`,
  "i"
);
const COUNTED = `%|(?:mg|mcg|ml|kg|mm|cm|patients|cases|years|months|weeks|days|doses|tablets|times|units)(?![${L}])`;
const DAY_AFTER = sticky(
  `\\.?(?: |-)(?:the )?(\\d{1,2})(st|nd|rd|th)?(?![${L}0-9]|[.:/]\\d| ?(?:${COUNTED}))(?: ?(?:-|and|to|thru|through|&) ?\\d{1,2}(?:st|nd|rd|th)?(?![${L}0-9.%]))?`,
  "i"
);
const YEAR_AFTER = sticky(
  `\\.?(?:,? (?:of |de |del |عام |سنة )?|-|/|,|)(?:'(\\d\\d)|(${YEAR}|${HIJRI}))(?![0-9]|[.,]\\d)${YEAR_WORD}(?![${L}])`
);
const SHORT_YEAR_AFTER = sticky(
  `(?:-(\\d\\d)(?![${L}0-9-])| (\\d\\d)(?= ?[,;:)\\n]|\\.?$|\\. ))`
);
// "14Jul24"
const GLUED_YEAR_AFTER = sticky(`(\\d\\d)(?![${L}0-9-])`);
const HIJRI_YEAR_AFTER = sticky(
  " (?:عام |سنة )?(1[34]\\d\\d)(?!\\d)(?: ?هـ?(?![\\u0621-\\u064a]))?"
);
// "Type 2 May Cause …"
const NUMBERED =
  /(?:type|grade|stage|class|phase|level|part|group|step|covid) \d{1,2} $/i;

const UNITS = "one|two|three|four|five|six|seven|eight|nine";
// "…, nineteen fifty-two"
const SPOKEN_YEAR = sticky(
  `,? (?:in )?(?:(?:nineteen|twenty)[ -](?:hundred|oh|ten|eleven|twelve|[a-z]{3,5}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:${UNITS}))?|two thousand(?: and)?(?: (?:${UNITS}|ten|eleven|twelve|[a-z]{3,5}teen|twenty(?:[ -](?:${UNITS}))?))?)(?![${L}])`,
  "i"
);

const LATIN = /^[A-Za-z]/;

interface Piece {
  readonly digits: string;
  /** Nothing but a date is written so: "3rd of may", "sept 3rd". */
  readonly sure?: boolean;
  /** Where the date now begins or ends. */
  readonly edge: number;
}

function dayBefore(text: string, month: MonthName): Piece | undefined {
  const lead = before(text, month.start, 36);
  const found = DAY_BEFORE.exec(lead);
  if (!found) {
    const word = ordinalBefore(lead);
    return (
      word && {
        digits: `${word.day}`,
        edge: month.start - word.length,
        sure: true,
      }
    );
  }
  const fits =
    isDay(month.month ?? 1, Number(found[1])) &&
    !(isDoubtful(month) && NUMBERED.test(lead));
  return fits
    ? {
        digits: found[1]!,
        edge: month.start - found[0].length,
        sure:
          /^лютого$/i.test(month.name) ||
          (found[2] !== "" &&
            (found[3] !== undefined ||
              !/^(?:may|mar(?:ch)?)$/i.test(month.name) ||
              !/the /i.test(found[0]))),
      }
    : undefined;
}

function dayAfter(text: string, month: MonthName): Piece | undefined {
  if (!LATIN.test(month.name)) {
    return undefined;
  }
  const found = matchAt(DAY_AFTER, text, month.end);
  const digits = found?.[1];
  if (found && isDay(month.month ?? 1, Number(digits))) {
    const edge = month.end + found[0].length;
    return { digits: digits!, edge, sure: found[2] !== undefined };
  }
  const word = ordinalAfter(text, month.end);
  return (
    word && {
      digits: `${word.day}`,
      edge: month.end + word.length,
      sure: !isDoubtful(month),
    }
  );
}

function yearAfter(
  text: string,
  at: number,
  month: MonthName,
  withDay: boolean,
  glued: boolean
): Piece | undefined {
  const found =
    matchAt(YEAR_AFTER, text, at) ??
    (withDay ? matchAt(SHORT_YEAR_AFTER, text, at) : null) ??
    (glued ? matchAt(GLUED_YEAR_AFTER, text, at) : null) ??
    (month.lunar ? matchAt(HIJRI_YEAR_AFTER, text, at) : null);
  const digits = found?.[1] ?? found?.[2];
  return found && digits ? { digits, edge: at + found[0].length } : undefined;
}

// "منتصف شباط", "فاتح يوليوز": which part of the month.
const PART_OF_MONTH =
  /(?<![\u0621-\u064a])[وبل]?(?:أواخر|اواخر|أوائل|اوائل|منتصف|نصف|بداية|نهاية|مطلع|غرة|أواسط|فاتح|أول|آخر) (?:شهر )?$/;
const partLength = (text: string, { start }: MonthName) =>
  text.charCodeAt(start) < 0x600
    ? 0
    : (PART_OF_MONTH.exec(before(text, start, 16))?.[0].length ?? 0);

const TRIAL = sticky(" ?'?(?:trial|study|investigators|criteria)(?![a-z])");
const CAPITALS = /^[A-Z]{3,9}$/;
// Short forms that are no words, even without their dot.
const NO_WORD =
  /^(?:янв|фев|апр|авг|сент?|окт|нояб?|дек|січ|вер|верес|жовт|квіт)$/;
const SMALL = /^[a-zа-яіїєґ]/;

/** Without a capital "may 5" and "3 mar" are other words, unless more says that they are dates. */
function isOtherWord(
  text: string,
  month: MonthName,
  day: Piece | undefined,
  year: Piece | undefined
): boolean {
  if (!SMALL.test(month.name)) {
    return false;
  }
  if (day?.sure) {
    return false;
  }
  const dotted = !LATIN.test(month.name) && text[month.end] === ".";
  const word = isDoubtful(month) || !LATIN.test(month.name);
  return (
    (isAbbreviated(month) &&
      word &&
      !year &&
      !dotted &&
      !(day && NO_WORD.test(month.name))) ||
    (isDoubtful(month) && !(day && year) && !asksWhen(text, month.start))
  );
}

/** Where a date ends that has no year in digits. */
const endOf = (text: string, at: number, { name }: MonthName): number =>
  at +
  (LATIN.test(name) ? (matchAt(SPOKEN_YEAR, text, at)?.[0].length ?? 0) : 0);

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
  const year = yearAfter(
    text,
    at,
    month,
    lead !== undefined,
    isDigit(text.charCodeAt(month.start - 1))
  );
  if (!day && !year) {
    return isDateAlone(text, month)
      ? { start: month.start - partLength(text, month), end: month.end }
      : undefined;
  }
  const named =
    CAPITALS.test(month.name) && matchAt(TRIAL, text, year?.edge ?? at);
  return named || isOtherWord(text, month, day, year)
    ? undefined
    : {
        start: lead?.edge ?? month.start - partLength(text, month),
        end: year?.edge ?? endOf(text, at, month),
        ...(year && !month.lunar && { year: fullYear(year.digits) }),
        ...(month.month && { month: month.month }),
        ...(day && { day: Number(day.digits) }),
      };
}
