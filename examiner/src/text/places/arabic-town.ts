import { after, before, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { isArabicRegion, isArabicTown } from "./lists.ts";
import type { Span } from "./span.ts";

const A = "\\u0621-\\u064a";
const GAP = sticky(
  " ?:? ?(?:(?:في|ب|قرب|من|ضواحي) )?(?:(?:مدينة|قرية|بلدة|ضواحي) )?"
);
const WORD = sticky(`[${A}]{2,14}`);
const TWO = sticky(`[${A}]{2,10} [${A}]{2,12}`);
const LIVES =
  /(?:أسكن|نسكن|ساكن|ساكنة|سكنه|سكنها|أقيم|أعيش|نعيش|يسكن|تسكن|يقيم|تقيم|يعيش|تعيش|مقيم|مقيمة|سكان|مواليد|أهالي|ولد|ولدت|العنوان|عنوانه|عنوانها)$/;
const CITY = /(?:مدينة|قرية|بلدة|بمدينة|بقرية)$/;
const FROM = /^(?:من|في)$/;
const PERSON =
  /(?:مريض|مريضة|المريض|المريضة|رجل|امرأة|سيدة|طفل|طفلة|شاب|شابة|فتاة|عاما|سنة|عام|مواليد \d{4}|،|يأتي|تأتي|وصل|وصلت|سافر|قادم|قادمة|حضر|حضرت|جاء|جاءت|حول|حولت|قدم|قدمت|طبيب|مزارع|عامل) ?$/;
const SOMEBODY =
  /(?:مريض|مريضة|مريضتي|مريضي|رجل|امرأة|سيدة|طفل|طفلة|شاب|شابة|اسمه|اسمها|حالة)(?: [\u0621-\u064a]{2,12}){1,3} $/;
const NOT_TOWNS =
  /^(?:منزل|المنزل|بيت|البيت|شقة|شقته|شقتها|دار|الدار|الطابق|الريف|حي|شارع|غرفة|المدينة|القرية|نفس|هذه|هذا|كبيرة|صغيرة|طبية|الطبية|ال|مع|مستشفى|ظروف|حالة|بيئة|وحدة|وحدها|وحده)$/;
const GENERIC_CITY =
  /^(?:طبية|الطبية|كبيرة|صغيرة|أخرى|ساحلية|جامعية|نائية|مجاورة|بعيدة|قريبة|صناعية|الألعاب)$/;

function known(text: string, at: number): number | undefined {
  const two = matchAt(TWO, text, at)?.[0];
  if (two && isArabicTown(two)) {
    return at + two.length;
  }
  const one = matchAt(WORD, text, at)?.[0];
  return one && isArabicTown(one) && !isArabicRegion(one)
    ? at + one.length
    : undefined;
}

const FIRST_OF_TWO = sticky(
  `(?:بيت|كفر|دير|وادي|تل|أم|أبو|بني|رأس|برج|خان|شبين|ميت|عين) [${A}]{2,12}`
);

function unknown(text: string, at: number): number | undefined {
  const two = matchAt(FIRST_OF_TWO, text, at)?.[0];
  if (two) {
    return at + two.length;
  }
  const one = matchAt(WORD, text, at)?.[0];
  return one &&
    !GENERIC_CITY.test(one) &&
    !NOT_TOWNS.test(one) &&
    !isArabicRegion(one) &&
    !hasRole(one, ["not-name", "preposition", "facility-head"])
    ? at + one.length
    : undefined;
}

/** "الرمز |البريدي| 11511 القاهرة" */
const POSTAL = /بريدي$/;
const CODE = sticky(" ?:? ?\\d{4,6}[،,]? ");

function behindPostcode(text: string, end: number): Span | undefined {
  const code = matchAt(CODE, text, end)?.[0];
  const past = code && known(text, end + code.length);
  return code && past ? { start: end + code.length, end: past } : undefined;
}

const CITY_WORD = /مدينة $/;
/** Known towns whose name is no other word. */
const WORDS =
  /^(?:ال)?(?:عين|صور|سلا|قنا|إب|ريان|أبيض|زاوية|نابل|جبيل|حلة|رقة|عمارة|خليل|سلط|كرك|رفاع|هفوف|منيا|قدس|محرق|ذمار|نجف|كاف|بحر|عكا|فيوم|عمان|مدينة_المنورة|وكرة|سويس|جهراء|ناصرة|غزة)$/;

function isPlain(text: string, at: number): boolean {
  const past = known(text, at);
  return past !== undefined && !WORDS.test(text.slice(at, past));
}

const LETTER_BEHIND = new RegExp(`^[${A}]`);

/** The town behind the word at [start, end): "|تسكن| في حمص", "مريض |من| حلب". */
export function behindArabicPlaceCue(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const word = text.slice(start, end);
  if (POSTAL.test(word)) {
    return behindPostcode(text, end);
  }
  const gap = matchAt(GAP, text, end)?.[0];
  if (!gap) {
    return undefined;
  }
  const at = end + gap.length;
  const city = CITY.test(word) || /(?:مدينة|قرية|بلدة) $/.test(gap);
  const cued =
    city ||
    LIVES.test(word) ||
    (FROM.test(word) &&
      (isPlain(text, at) ||
        PERSON.test(before(text, start, 16)) ||
        SOMEBODY.test(before(text, start, 40))));
  const past = cued
    ? (known(text, at) ?? (city ? unknown(text, at) : undefined))
    : undefined;
  return past !== undefined && !LETTER_BEHIND.test(after(text, past, 1))
    ? {
        start: isArabicTown(text.slice(at, past))
          ? at
          : at - (CITY_WORD.exec(gap)?.[0].length ?? 0),
        end: past,
      }
    : undefined;
}
