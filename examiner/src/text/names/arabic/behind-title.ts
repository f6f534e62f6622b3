import { bare } from "../../fingerprint.ts";
import { before, matchAt, sticky } from "../../patterns.ts";
import type { Named } from "../named.ts";
import type { Certainty } from "./certainty.ts";
import { readArabicName } from "./read-name.ts";

// "الطبيب المعالج: …", "دكتور الأسنان …"
const GAP = sticky(
  "(?: (?:ال)?(?:معالجة?|مناوبة?|مشرفة?|مسؤولة?|مقيمة?|محولة?|جراحة?|استشارية?|أخصائية?|ملازم|نقيب|رائد))?[.:/]? {0,2}(?=[\\u0621-\\u064a])"
);
/** "دكتور |القلب| مجدي": of what. */
const BRANCH = sticky(" ال[\\u0621-\\u064a]{3,10} (?=[\\u0621-\\u064a])");
const LETTER = /^[دا]$/;
/** These are other words too: six, to walk, uncle, a teacher of anything. */
const WEAK =
  /^(?:ست|ستي|سي|سيدي|عم|خال|خاله|عمو|اخ|اخت|و?الحاجه|ال?شيخه?|ال?مدام|[وفبل]?(?:ال|لل?)?(?:طفله?|جراح|مخدر|حكيم|معلم|حاله|طبيب(?:ه|ها)?|ممرضه?|مهندسه?|ملازم|رقيب|عميد|قابله|صيدليه?|صيدلاني?ه|مسعفه?|فنيه?|اخصائيه?))$/;
const NAMED_IN_FIELD = /:/;
const NUMBER = /(?:\d|كل|من|كانت|عمره|عمرها) $/;

/** The name behind an Arabic title: "د. |نزار الكيلاني|", "الحاج |باوزير|", "ست |سعاد|". */
export function behindArabicTitle(
  text: string,
  title: string,
  end: number
): Named | undefined {
  const word = bare(title);
  const gap = matchAt(GAP, text, end)?.[0];
  if (!gap || (LETTER.test(word) && !/[./]/.test(gap))) {
    return undefined;
  }
  const start = end + gap.length;
  const weak = WEAK.test(word) && !NAMED_IN_FIELD.test(gap);
  if (weak && NUMBER.test(before(text, end - title.length, 8))) {
    return undefined;
  }
  const certainty: Certainty = LETTER.test(word)
    ? "sure"
    : weak
      ? "none"
      : "title";
  const to = readArabicName(text, start, certainty);
  if (to !== undefined) {
    return { start, end: to, place: "title" };
  }
  const branch = matchAt(BRANCH, text, end)?.[0].length ?? 0;
  const at = end + branch;
  const named = branch > 0 ? readArabicName(text, at, "none") : undefined;
  return named === undefined
    ? undefined
    : { start: at, end: named, place: "title" };
}
