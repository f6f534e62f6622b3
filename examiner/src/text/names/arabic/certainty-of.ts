import { A } from "../../arabic.ts";
import { bare } from "../../fingerprint.ts";
import { before, matchAt, sticky } from "../../patterns.ts";
import type { Certainty } from "./certainty.ts";
import { isGiven } from "./name-part.ts";

const ASKS_NAME =
  /(?:اسم(?:ه|ها|و|ا|هم)|[يت]دع[يى]|مدعوه?|سمو(?:نه?|ه)ا?|نادونها?|سميت[هو]ا?)$/;

/** A medicine, a sign, an illness has a name as well. */
const THING =
  /(?:دواء|دوا|علاج|مرض|داء|متلازمة|مادة|حبوب|حبوبه|شراب|جهاز|علامة|اختبار|فحص|موقع|برنامج|تطبيق|كتاب|مجلة|عملية|جرثومة|فيروس|عشبة|مرهم|كريم|حقنة|إبرة|ما|شو|ايش|شنو|بروتوكول|مقياس|نبات|بكتيريا|فطر|دودة|شي|شيء|حاجة)(?: [\u0621-\u064a]{2,12}){0,2} {1,2}$/;

/** "بطاقة |باسم| خضير عباس" */
const IN_NAME_OF = /باسم$/;

const PAIR = sticky(` {1,2}([${A}]{2,12}) ([${A}]{2,12})(?![${A}])`);

export function certaintyOf(
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
