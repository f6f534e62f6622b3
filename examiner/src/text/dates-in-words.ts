import { fullYear, isDay, monthNumber } from "./dates.ts";
import { type WrittenDate, YEAR_WORD } from "./dates-in-digits.ts";
import { before, L, matchAt, sticky } from "./patterns.ts";

const ORDINAL = "(?:st|nd|rd|th|-?(?:го|ого|е))?";
const DAY_BEFORE = new RegExp(
  `(?<![${L}0-9.,:/-]|\\d )(?:the )?(?:\\d{1,2}${ORDINAL} ?(?:-|/|and|to|та|і|и|по|و) ?)?(\\d{1,2})${ORDINAL}\\.?(?: of| day of| من)?(?: {1,2}|-|/|)$`,
  "i"
);
const DAY_AFTER = sticky(
  `\\.?(?: |-)(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![${L}0-9%]|[.:/]\\d| ?(?:%|mg|mcg|ml|kg|mm|cm|patients|cases|years|units)(?![${L}]))(?: ?(?:-|and|to) ?\\d{1,2}(?:st|nd|rd|th)?(?![${L}0-9.%]))?`,
  "i"
);
const YEAR_AFTER = sticky(
  `\\.?(?:,? (?:of )?|-|/|,|)(?:'(\\d\\d)|((?:1[89]|20)\\d\\d|1[34]\\d\\d(?= ?هـ?(?![\\u0621-\\u064a]))))(?![${L}0-9])(?![.,]\\d)${YEAR_WORD}`
);
const SHORT_YEAR_AFTER = sticky(`-(\\d\\d)(?![${L}0-9-])`);
const HIJRI_YEAR_AFTER = sticky(
  ` (?:عام |سنة )?(1[34]\\d\\d)(?!\\d)(?: ?هـ?(?![\\u0621-\\u064a]))?`
);

// Words that are months and more than that.
const DOUBTFUL =
  /^(?:may|march|mar|june|april|august|dec|sep|jan|jun|лют[а-я]{0,3}|ма[йяюе]|март[а-я]?|.{0,2}مارس|.{0,3}ماي|.{0,3}آب|.{0,3}أوت)$/i;
const SHORT =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|січ|лют|квіт|трав|черв|лип|серп|янв|фев|апр|июн|июл|авг|сент?|окт|ноя|дек)$/i;
const TITLE_CASE = /^[A-Z][a-z]/;
const CALENDAR_MONTH = /^[A-Z]/;

const SINCE_WHEN = new RegExp(
  `(?<![${L}])(?:in|since|until|till|last|this|next|during|through|after|before|early|late|mid|onset was|(?:end|beginning|start|middle|month|week) of|у|в|з|із|с|від|от|до|після|после|наприкінці|(?:кінця|кінці|початку|середини|середині|конце|конца|начале|начала|середине|минулого|прошлого|цього|этого|місяця|місяць|месяца)|في|منذ|خلال|شهر|حتى|بداية|نهاية|أواخر|أوائل|منتصف)[ -]{1,2}$`,
  "i"
);
const OF_A_YEAR = sticky(
  `,? (?:of |to )?(?:(?:this|last|that|the same|the following) year|минулого року|цього року|прошлого года|этого года|الماضي)(?![${L}])`,
  "i"
);
const ORDERED_TWIN = sticky(
  " (?:ال)?(?:أول|اول|أولى|ثاني|ثانية|آخر|آخرة)(?![\u0621-\u064a])"
);
const TWIN = /(?:تشرين|كانون|ربيع|جمادى)$/;
const MONTH_OF_DHU = /(?<![\u0621-\u064a])(?:ال|ل|ب|و)?ذ[ويا] $/;
const LUNAR = /(?:محرم|صفر|رجب|شعبان|رمضان|شوال|ربيع|جمادى|القعدة|الحجة)$/;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly month: number | undefined;
  readonly lunar: boolean;
}

const SECOND = /ثاني/;
/** Arabic months of two words: "تشرين الأول", "ذو القعدة". */
function readMonth(text: string, start: number, end: number): Word | undefined {
  const name = text.slice(start, end);
  const lunar = LUNAR.test(name);
  if (/الحجة$|القعدة$/.test(name)) {
    const dhu = MONTH_OF_DHU.exec(before(text, start, 6));
    return dhu
      ? { start: start - dhu[0].length, end, name, month: undefined, lunar }
      : undefined;
  }
  if (!TWIN.test(name)) {
    return { start, end, name, month: monthNumber(name), lunar };
  }
  const twin = matchAt(ORDERED_TWIN, text, end);
  if (!twin) {
    return undefined;
  }
  const second = SECOND.test(twin[0]);
  const month = name.endsWith("تشرين") ? (second ? 11 : 10) : second ? 1 : 12;
  return {
    start,
    end: end + twin[0].length,
    name,
    month: lunar ? undefined : month,
    lunar,
  };
}

function yearAfter(text: string, at: number, dayBefore: boolean, word: Word) {
  const found =
    matchAt(YEAR_AFTER, text, at) ??
    (dayBefore ? matchAt(SHORT_YEAR_AFTER, text, at) : null) ??
    (word.lunar ? matchAt(HIJRI_YEAR_AFTER, text, at) : null);
  const digits = found?.[1] ?? found?.[2];
  return found && digits ? { end: at + found[0].length, digits } : undefined;
}

/** A month without day and year is a date where nothing else can be meant. */
function alone(text: string, word: Word): boolean {
  if (word.lunar || (SHORT.test(word.name) && !TITLE_CASE.test(word.name))) {
    return false;
  }
  if (matchAt(OF_A_YEAR, text, word.end)) {
    return true;
  }
  const capital = CALENDAR_MONTH.test(word.name);
  if (capital && !DOUBTFUL.test(word.name) && !SHORT.test(word.name)) {
    return true;
  }
  const latin = /^[a-z]/i.test(word.name);
  return (!latin || capital) && SINCE_WHEN.test(before(text, word.start, 24));
}

/** Reads a date around the month name in [start, end). */
export function readWords(
  text: string,
  start: number,
  end: number
): WrittenDate | undefined {
  const word = readMonth(text, start, end);
  if (!word) {
    return undefined;
  }
  const lead = DAY_BEFORE.exec(before(text, word.start, 28));
  let day = lead ? Number(lead[1]) : 0;
  const dayBefore = day >= 1 && day <= 31;
  const small = /^[a-z]/.test(word.name);
  let at = word.end;
  const trail = dayBefore ? null : matchAt(DAY_AFTER, text, at);
  if (trail && isDay(word.month ?? 1, Number(trail[1]))) {
    day = Number(trail[1]);
    at += trail[0].length;
  }
  const known = day >= 1 && day <= 31;
  const year = yearAfter(text, at, dayBefore, word);
  const from = dayBefore ? word.start - lead![0].length : word.start;
  if (!known && !year) {
    return alone(text, word) ? { start: word.start, end: word.end } : undefined;
  }
  // "may 5", "3 mar": without capital and year these are other words.
  if (small && !year && (DOUBTFUL.test(word.name) || SHORT.test(word.name))) {
    return undefined;
  }
  // ...
  return {
    start: from,
    end: year?.end ?? at,
    ...(year && !word.lunar && { year: fullYear(year.digits) }),
    ...(word.month && { month: word.month }),
    ...(known && { day }),
  };
}
