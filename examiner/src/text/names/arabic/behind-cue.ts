import { A } from "../../arabic.ts";
import { bare } from "../../fingerprint.ts";
import { matchAt, sticky } from "../../patterns.ts";
import { isAnnotated } from "../arabic-words.ts";
import type { Named } from "../named.ts";
import { atBed, BED } from "./at-bed.ts";
import { beforeTribe } from "./before-tribe.ts";
import type { Certainty } from "./certainty.ts";
import { certaintyOf } from "./certainty-of.ts";
import { KUNYA, kunya } from "./kunya.ts";
import { isOnlyWord } from "./only-word.ts";
import { parentOf } from "./parent-of.ts";
import { readArabicName } from "./read-name.ts";

// "الاسم الثلاثي: ", "اسم المريضة: ", "الطبيب المعالج: ": a word or two may stand before the colon.
const GAP = sticky(
  `(?: (?:(?:ال)?(?:ثلاث|رباع|كامل|اول|أول)ي?|و?(?:ال)?(?:مريضة?|طبيبة?|أم|أب|والدة?|زوجة?|مرافقة?|معالجة?|مناوبة?|مشرفة?|مسؤولة?|عائلة|شهرة|لقب|نسبة|كنية)|(?:ال)?حالة)){0,2} ?: {0,3}(?=[${A}])|(?: ?[،-])? {1,3}\\(?(?=[${A}])`
);
/** Said of one patient: a tribe's name behind it is that patient's. */
const DEFINITE = /^[وفبل]?ا?ل(?:ل?مريضه?|مراجعه?|عيانه?|مصابه?)$|مريضتي|مريضنا/;
const SIGNATURE = /توقيع$/;

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
