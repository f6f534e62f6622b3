import { isLetter } from "../characters.ts";
import { bare } from "../fingerprint.ts";
import { isVerb } from "../names/arabic-words.ts";
import { after, before, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { isArabicGeneric, isArabicRegion, isArabicTown } from "./lists.ts";
import type { Span } from "./span.ts";

const A = "\\u0621-\\u064a";
const GAP = sticky(
  ` ?(?:(?:المريضة?|السكن|الإقامة|الولادة|الميلاد|الدائمة?|الحالية?) ?)?:? ?(?:(?:في|ب|قرب|من|ضواحي) |بـ)?(?:(?:مدينة|قرية|بلدة|ضواحي|محافظة|ولاية|منطقة|ناحية|قضاء|مركز|حي|مخيم|ريف) )?`
);
const WORD = sticky(`[${A}]{2,14}`);
const TWO = sticky(`[${A}]{2,10} [${A}]{2,12}`);
/** Of these a place must follow, in a house or in a town. */
const LIVES =
  /(?:[اين]سكن|تسكن|ساكنه?|سكن[هي]?|سكنها|[اين]قيم|تقيم|[اين]عيش|تعيش|مقيمه?|سكان|قاطنه?|مواليد|اهالي|ابناء|اهل|ولدت?|اصله|اصلها|عنوانه?ا?)$/;
/** So sure that a word in no list is a town's too. */
const DWELLS = /(?:قاطنه?|[اين]سكن|تسكن|ساكنه?|سكان|اهالي|اصله|اصلها)$/;
const CITY = /(?:مدينه|قريه|بلده|ضيعه|عزبه|نجع|مخيم|واحه|بلديه|مديريه|ضواحي)$/;
/** Labels of forms: whatever stands behind their colon is a place. */
const FIELD =
  /(?:محافظه|قضاء|مدينه|قريه|بلده|ناحيه|سكن|محل|مكان|بلديه|حي|ولايه|عنوان|عنوانه|عنوانها)$/;
const FIELD_GAP = sticky(
  ` ?(?:(?:ال)?(?:مريضة?|سكن|إقامة|ولادة|ميلاد|دائمة?|حالية?) ?)?: {0,2}(?=[${A}])`
);
const FIELD_WORDS = sticky(
  `(?:[${A}]{2,14})(?: [${A}]{2,14}| \\d{1,5}|[-،,] ?[${A}]{2,14}){0,6}`
);
const ONE_FIELD = sticky(`[${A}]{2,14}(?: [${A}]{2,14}){0,2}(?![${A}])`);
const FROM = /^[وف]?(?:من|في|ال[يى]|قرب|خط|طريق|صوب|نحو)$/;
/** Who comes, or how old somebody is. */
const COMES =
  /(?:عاما?|سنة|سنين|سنوات|مواليد \d{4}|،|[يت]أتي|وصلت?|سافرت?|قادمة?|حضرت?|جاءت?|جات|جانا|حولت?|قدمت?|مزارع|عامل|سائق) ?$/;
const WORDS_BEFORE = new RegExp(`[${A}]{2,14}`, "g");
const SOMEBODY = [
  "given-name",
  "kinship",
  "name-cue",
  "patient",
  "person",
  "title",
] as const;

/** Do words about somebody stand before "from": "ست سعاد |من|", "عمره 9 سنين |من|"? */
const isOfPerson = (text: string, start: number): boolean =>
  COMES.test(before(text, start, 16)) ||
  (before(text, start, 32).match(WORDS_BEFORE) ?? []).some((word) =>
    hasRole(word, SOMEBODY)
  );

/** Shorter; the town is الأقصر. */
const SHORTER = /^[وفب]?أقصر$/;
const HOUSE = /^(?:المنزل|البيت|المستشفي|الدار)$/;

function known(text: string, at: number): number | undefined {
  const two = matchAt(TWO, text, at)?.[0];
  if (two && isArabicTown(two)) {
    return at + two.length;
  }
  const one = matchAt(WORD, text, at)?.[0];
  return one && isArabicTown(one) && !isArabicRegion(one) && !SHORTER.test(one)
    ? at + one.length
    : undefined;
}

const FIRST_OF_TWO = sticky(
  `(?:بيت|كفر|دير|وادي|تل|أم|أبو|ذي|حفر|خميس|سوق|سيدي|[أا]ولاد|[أا]يت|تيزي|بني|رأس|برج|خان|شبين|ميت|عين) [${A}]{2,12}`
);
/** With these any second word makes a place, whoever comes from there. */
const ONLY_PLACES = sticky(
  `(?:دوار )?(?:كفر|[أا]يت|[أا]ولاد|سيدي|تيزي|شبين|خميس|بني) [${A}]{2,12}(?![${A}])`
);

const isPlaceName = (word: string) =>
  !isArabicGeneric(word) &&
  !HOUSE.test(bare(word)) &&
  !isArabicRegion(word) &&
  !hasRole(word, ["not-name", "preposition", "facility-head", "month"]);

function unknown(text: string, at: number): number | undefined {
  const two = matchAt(FIRST_OF_TWO, text, at)?.[0];
  if (two) {
    return at + two.length;
  }
  const one = matchAt(WORD, text, at)?.[0];
  return one && isPlaceName(one)
    ? (secondWord(text, at + one.length) ?? at + one.length)
    : undefined;
}

const SECOND = sticky(` ([${A}]{3,12})(?= ?[،,.\\n)])`);

/** "تفرغ| زينة|،": one more word that ends the clause. */
function secondWord(text: string, at: number): number | undefined {
  const found = matchAt(SECOND, text, at);
  return found && isPlaceName(found[1]!) && !isVerb(bare(found[1]!))
    ? at + found[0].length
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

/** "صياد من |الدقم| اسمه سالم": who goes on like that comes from somewhere. */
const THEN = /^ (?:اسم[هاو]|عمر[هاو]|يقول)/;
/** Known towns whose name is another word as well. */
const WORDS =
  /^[بل]?(?:ال)?(?:عين|صور|سلا|قنا|إب|ريان|أبيض|زاوية|نابل|جبيل|حلة|رقة|عمارة|خليل|سلط|كرك|رفاع|هفوف|منيا|قدس|محرق|ذمار|نجف|كاف|بحر|عكا|فيوم|عمان|مدينة_المنورة|وكرة|سويس|جهراء|ناصرة|غزة|بريده|زرقاء|رباط|مسقط|رمادي|خرطوم|ديوانية|موصل|قابس|عقبة|حائل|خبر|سوسة|فاس|حماة|شامية|طور|كوت|تازة|ليون|حولي)$|^(?:رياض|الجدة)$/;

function isPlain(text: string, at: number): boolean {
  const past = known(text, at);
  return past !== undefined && !WORDS.test(text.slice(at, past));
}

const LETTER_BEHIND = new RegExp(`^[${A}]`);
const ends = (text: string, past: number) =>
  !LETTER_BEHIND.test(after(text, past, 1));

/** "المحافظة: |ذي قار|", "السكن: |نابلس، شارع فيصل|". */
function inField(text: string, word: string, end: number): Span | undefined {
  const gap = FIELD.test(word) ? matchAt(FIELD_GAP, text, end)?.[0] : undefined;
  if (!gap) {
    return undefined;
  }
  const at = end + gap.length;
  const title = /عنوان$/.test(word);
  const whole = /(?:سكن|عنوان|عنوانه|عنوانها|محل|مكان)$/.test(word)
    ? FIELD_WORDS
    : ONE_FIELD;
  const first = matchAt(WORD, text, at)?.[0] ?? "";
  const found = matchAt(whole, text, at)?.[0];
  const fits =
    found &&
    isPlaceName(first) &&
    (!title || known(text, at) !== undefined || /\d|شارع|حي /.test(found));
  return fits ? { start: at, end: at + found.length } : undefined;
}

const STRETCH = "ـ";

/** "ب|حمص|": the town that begins behind a letter at `from`. */
function joined(text: string, from: number): Span | undefined {
  const start = text[from] === STRETCH ? from + 1 : from;
  const past = text[from - 1] === "ب" ? known(text, start) : undefined;
  return past !== undefined && isPlain(text, start) && ends(text, past)
    ? { start, end: past }
    : undefined;
}

function townAt(
  text: string,
  word: string,
  start: number,
  at: number,
  city: boolean
): number | undefined {
  const from = FROM.test(word) && !city;
  const one = matchAt(WORD, text, at)?.[0] ?? "";
  if (
    word.endsWith("من") &&
    THEN.test(after(text, at + one.length, 7)) &&
    isPlaceName(one) &&
    isOfPerson(text, start)
  ) {
    return at + one.length;
  }
  if (from && !isPlain(text, at) && !isOfPerson(text, start)) {
    return undefined;
  }
  const own = known(text, at);
  if (own !== undefined) {
    return own;
  }
  const only = matchAt(ONLY_PLACES, text, at)?.[0];
  if (only && (!from || isOfPerson(text, start))) {
    return at + only.length;
  }
  return city || (DWELLS.test(word) && /(?:في|ب|من) ?$|^[^ب]{0,60}$/.test(word))
    ? unknown(text, at)
    : undefined;
}

/** The town behind the word at [start, end): "|تسكن| في حمص", "مريض |من| حلب"; or the one that stands there itself. */
export function behindArabicPlaceCue(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const word = bare(text.slice(start, end));
  if (POSTAL.test(word)) {
    return behindPostcode(text, end);
  }
  if (isLetter(text.charCodeAt(start - 1))) {
    return joined(text, start);
  }
  const field = inField(text, word, end);
  const gap = field ? undefined : matchAt(GAP, text, end)?.[0];
  if (!gap) {
    return field;
  }
  const at = end + gap.length;
  const city =
    CITY.test(word) ||
    CITY_IN_GAP.test(gap) ||
    /(?:مدينة|قرية|بلدة|مخيم) $/.test(gap);
  const cued = city || LIVES.test(word) || FROM.test(word);
  const past = cued ? townAt(text, word, start, at, city) : undefined;
  return past !== undefined && ends(text, past)
    ? {
        start: at - nameOfCity(text, at, past, gap),
        end: LIVES.test(word) ? furtherTown(text, past) : past,
      }
    : undefined;
}

const NEXT = sticky(" ?[-،,] ?");

/** "الناصرية| - سوق الشيوخ|" */
function furtherTown(text: string, at: number): number {
  const gap = matchAt(NEXT, text, at)?.[0].length ?? 0;
  return (gap > 0 ? known(text, at + gap) : undefined) ?? at;
}

const CITY_IN_GAP = /(?:قضاء|ريف) $/;
const CITY_WORD = /مدينة $/;

/** "مدينة نصر": the word belongs to the name where no list has the rest. */
const nameOfCity = (text: string, at: number, past: number, gap: string) =>
  isArabicTown(text.slice(at, past))
    ? 0
    : (CITY_WORD.exec(gap)?.[0].length ?? 0);
