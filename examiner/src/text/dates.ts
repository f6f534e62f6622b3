import { bare } from "./fingerprint.ts";

/** Days since 1 January 1970 in the Gregorian calendar, without the host's clock or locale. */
export function dayNumber(year: number, month: number, day: number): number {
  // The year begins in March here, so that a leap day is the last day of a year.
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146097 + yearOfEra * 365 + leapDays + dayOfYear - 719468;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Could this day be in some year? */
export const isDay = (month: number, day: number): boolean =>
  day >= 1 && day <= (LENGTHS[month - 1] ?? 0);

/** "98" → 1998, "24" → 2024. Two digits mean the hundred years up to 2049. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) {
    return year;
  }
  return year < 50 ? 2000 + year : 1900 + year;
}

// Three letters tell these months apart.
const LATIN = [
  "jan jau ene",
  "feb fév fev",
  "mar mär",
  "apr arp avr abr",
  "may mai",
  "jun",
  "jul jui",
  "aug agu ago aoû",
  "sep set",
  "oct oco okt",
  "nov",
  "dec des dez dic déc",
];
const CYRILLIC = [
  "січ янв",
  "лют фев",
  "бер мар",
  "кві апр",
  "тра май мая мае маю",
  "чер июн",
  "лип июл",
  "сер авг",
  "вер сен",
  "жов окт",
  "лис ноя",
  "гру дек",
];
const ARABIC = [
  "يناير جانفي",
  "فبراير شباط فيفري",
  "مارس آذار اذار",
  "أبريل ابريل إبريل نيسان أفريل",
  "مايو أيار ايار ماي",
  "يونيو يونيه حزيران جوان",
  "يوليو يوليه تموز جويلية يوليوز",
  "أغسطس اغسطس آب أوت غشت",
  "سبتمبر أيلول ايلول شتنبر",
  "أكتوبر اكتوبر",
  "نوفمبر نونبر",
  "ديسمبر دجنبر",
];

const numbered = (lists: readonly string[]) =>
  lists.flatMap((list, index) =>
    list.split(" ").map((name): [string, number] => [name, index + 1])
  );
const BY_BEGINNING: ReadonlyMap<string, number> = new Map([
  ...numbered(LATIN),
  ...numbered(CYRILLIC),
]);
const BY_END = numbered(ARABIC.map(bare));

/** 1 … 12 for a word with the role "month"; undefined for months of other calendars and double names. */
export function monthNumber(word: string): number | undefined {
  return (
    BY_BEGINNING.get(word.slice(0, 3).toLowerCase()) ??
    BY_END.find(([name]) => bare(word).endsWith(name))?.[1]
  );
}
