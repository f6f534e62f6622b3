import { monthNumber } from "../dates.ts";
import { before, matchAt, sticky } from "../patterns.ts";

/** A month name in a text. `month` is missing for months of the Hijri calendar, which are `lunar`. */
export interface MonthName {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly month: number | undefined;
  readonly lunar: boolean;
}

const LUNAR =
  /(?:محرم|صفر|رجب|شعبان|رمضان|شوال|ربيع|جمادى|القعد[ةه]|الحج[ةه])$/;
const BEHIND_DHU = /(?:القعد[ةه]|الحج[ةه])$/;
const DHU = /(?<![\u0621-\u064a])[لبو]?ذ[ويا] $/;
const TWIN = /(?:تشرين|كانون|ربيع|جمادى)$/;
const WHICH_TWIN = sticky(
  " (?:ال)?(?:أول|اول|أولى|ثاني|ثانية|آخر|آخرة)(?![\\u0621-\\u064a])"
);
const SECOND = /ثاني/;

/** "تشرين الأول" is October, "كانون الثاني" January. */
function twinNumber(name: string, second: boolean): number {
  if (name.endsWith("تشرين")) {
    return second ? 11 : 10;
  }
  return second ? 1 : 12;
}

/** Reads the month at the word in [start, end); some Arabic months have two words. */
export function readMonth(
  text: string,
  start: number,
  end: number
): MonthName | undefined {
  const name = text.slice(start, end);
  // "أب" is a father.
  if (/[أا]ب$/.test(name)) {
    return undefined;
  }
  const lunar = LUNAR.test(name);
  if (BEHIND_DHU.test(name)) {
    const dhu = DHU.exec(before(text, start, 5))?.[0];
    return dhu
      ? { start: start - dhu.length, end, name, month: undefined, lunar }
      : undefined;
  }
  if (!TWIN.test(name)) {
    return { start, end, name, month: monthNumber(name), lunar };
  }
  const twin = matchAt(WHICH_TWIN, text, end)?.[0];
  const month =
    twin && !lunar ? twinNumber(name, SECOND.test(twin)) : undefined;
  return twin
    ? { start, end: end + twin.length, name, month, lunar }
    : undefined;
}
