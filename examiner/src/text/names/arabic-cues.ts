import { A } from "../arabic.ts";
import { bare } from "../fingerprint.ts";
import { after, before, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { isFull, isGiven } from "./arabic-alone.ts";
import { isAnnotated, isFamily } from "./arabic-words.ts";
import type { Named } from "./named.ts";
import { type Certainty, isOther, readArabicName } from "./read-arabic-name.ts";

// "الاسم الثلاثي: ", "اسم المريضة: ", "الطبيب المعالج: ": a word or two may stand before the colon.
const GAP = sticky(
  `(?: (?:(?:ال)?(?:ثلاث|رباع|كامل|اول|أول)ي?|و?(?:ال)?(?:مريضة?|طبيبة?|أم|أب|والدة?|زوجة?|مرافقة?|معالجة?|مناوبة?|مشرفة?|مسؤولة?|عائلة|شهرة|لقب|نسبة|كنية)|(?:ال)?حالة)){0,2} ?: {0,3}(?=[${A}])|(?: ?[،-])? {1,3}\\(?(?=[${A}])`
);
const SIGNATURE = /توقيع$/;
const ASKS_NAME =
  /(?:اسم(?:ه|ها|و|ا|هم)|[يت]دع[يى]|مدعوه?|سمو(?:نه?|ه)ا?|نادونها?|سميت[هو]ا?)$/;
/** A medicine, a sign, an illness has a name as well. */
const THING =
  /(?:دواء|دوا|علاج|مرض|داء|متلازمة|مادة|حبوب|حبوبه|شراب|جهاز|علامة|اختبار|فحص|موقع|برنامج|تطبيق|كتاب|مجلة|عملية|جرثومة|فيروس|عشبة|مرهم|كريم|حقنة|إبرة|ما|شو|ايش|شنو|بروتوكول|مقياس|نبات|بكتيريا|فطر|دودة|شي|شيء|حاجة)(?: [\u0621-\u064a]{2,12}){0,2} {1,2}$/;

const KUNYA = /^[وليب]?(?:ابو|ام|بو)$/;
const CHILD = sticky(` {1,2}([${A}]{2,16})(?![${A}])`);
const NO_CHILD =
  /^ال(?:دم|هول|قري|راس|جافي|حنون|عنكبو|ربعين|خبائث|مومنين|زمير|شهيد|بنات|طفل|مريض|حامل|مرضع|ولد|اطفال|رضيع|اب|ام|شباب|عروس|عريس|بلد|مولود|جنين)/;

/** "أم خالد", "أبو العبد": whoever is called after a child. */
function kunya(text: string, start: number, end: number): Named | undefined {
  const found = matchAt(CHILD, text, end);
  const child = bare(found?.[1] ?? "");
  const cue = bare(text.slice(start, end));
  const fits =
    hasRole(child, ["given-name"]) ||
    (child.startsWith("ال") &&
      child.length > 4 &&
      cue.endsWith("ابو") &&
      !NO_CHILD.test(child) &&
      !isOther(child));
  const from = /^[وليب](?:ابو|ام)/.test(cue) ? start + 1 : start;
  return found && fits
    ? { start: from, end: end + found[0].length, place: "own" }
    : undefined;
}

/** "بطاقة |باسم| خضير عباس" */
const IN_NAME_OF = /باسم$/;
const PAIR = sticky(` {1,2}([${A}]{2,12}) ([${A}]{2,12})(?![${A}])`);

const BED = /(?:سرير|غرفه)$/;
const BED_GAP = sticky(` ?\\d{1,3}[أ-ي]? ?[:-] {0,2}(?=[${A}])`);

/** "سرير ٤: |مفرح الزهراني|" */
function atBed(text: string, end: number): Named | undefined {
  const gap = matchAt(BED_GAP, text, end)?.[0];
  const at = end + (gap?.length ?? 0);
  const to = gap ? readArabicName(text, at, "field") : undefined;
  const words = to === undefined ? [] : text.slice(at, to).split(/ {1,2}/);
  return to !== undefined &&
    (isGiven(words[0]!) || (words[1] && isFamily(bare(words[1]))))
    ? { start: at, end: to, place: "own" }
    : undefined;
}

const PARENT = sticky(
  ` (?:ال)?(?:مريضة?|طفلة?|رضيعة?|متوفاة?|مولودة?)[،:]? ?\\(?(?=[${A}])`
);

/** "أم الطفل (|هناء|)" */
function parentOf(text: string, end: number): Named | undefined {
  const gap = matchAt(PARENT, text, end)?.[0];
  const at = end + (gap?.length ?? 0);
  const to = gap ? readArabicName(text, at, "none") : undefined;
  return to !== undefined && /[(:،]/.test(gap!)
    ? { start: at, end: to, place: "owner" }
    : undefined;
}

function certaintyOf(
  text: string,
  start: number,
  end: number,
  gap: string
): Certainty {
  const cue = bare(text.slice(start, end));
  const pair = IN_NAME_OF.test(cue) ? matchAt(PAIR, text, end) : null;
  if (pair && isGiven(pair[2]!)) {
    return "sure";
  }
  if (gap.includes(":")) {
    return "field";
  }
  return ASKS_NAME.test(cue) &&
    !/[،(-]/.test(gap) &&
    !THING.test(before(text, start, 30))
    ? "sure"
    : "none";
}

/** The name behind an Arabic word for its owner, or for "name" itself, that stands at [start, end). */
export function behindArabicCue(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const written = text.slice(start, end);
  const cue = bare(written);
  if (KUNYA.test(cue)) {
    return kunya(text, start, end) ?? parentOf(text, end);
  }
  if (BED.test(cue)) {
    return atBed(text, end);
  }
  const gap = matchAt(GAP, text, end)?.[0];
  if (!gap || isAnnotated(written)) {
    return undefined;
  }
  const at = end + gap.length;
  const certainty: Certainty = certaintyOf(text, start, end, gap);
  const to =
    readArabicName(text, at, certainty) ??
    (DEFINITE.test(cue) ? beforeTribe(text, at) : undefined);
  if (
    to === undefined ||
    (certainty === "none" && isOnlyWord(text, cue, at, to))
  ) {
    return undefined;
  }
  const place = certainty === "none" ? "owner" : "title";
  return {
    start: at,
    end: to,
    place: SIGNATURE.test(cue) ? "signature" : place,
  };
}

/** "مريضي |سامي| لا …": nobody says "my patient" of a healthy one. */
const OWN = /مريضت?(?:ي|نا|ك)$/;
const DOES =
  /^ (?:لا|لم|ما|من|كان|كانت|[يت][\u0621-\u064a]{3,20})(?![\u0621-\u064a])/;
const AGE_BEHIND = /^[،,]? ?(?:عمره?ا?و? ?)?\d|^ ?[(،,)\n]/;

const DEFINITE = /^[وفبل]?ا?ل(?:ل?مريضه?|مراجعه?|عيانه?|مصابه?)$|مريضتي|مريضنا/;
const TRIBE_END = new RegExp(`^[${A}]{2,12} (ال[${A}]{3,8}ي)$`);

/** "المريض |سطام العنزي|": whatever stands before a tribe's name. */
function beforeTribe(text: string, at: number): number | undefined {
  const to = readArabicName(text, at, "sure");
  const tribe = to === undefined ? null : TRIBE_END.exec(text.slice(at, to));
  return tribe && isFamily(bare(tribe[1]!)) ? to : undefined;
}

const isAlsoWord = (words: readonly string[]) =>
  hasRole(words[0]!, ["also-word"]) &&
  !isFull(words) &&
  !isGiven(words[1] ?? "");

/** "مريض سليم": a word that is a name as well, with nothing that makes one of it. */
export const isOnlyWord = (
  text: string,
  cue: string,
  at: number,
  end: number
) =>
  isAlsoWord(text.slice(at, end).split(/ {1,2}/)) &&
  !AGE_BEHIND.test(after(text, end, 10)) &&
  !(OWN.test(bare(cue)) && DOES.test(after(text, end, 14)));
