import { matchAt, sticky } from "../../../patterns.ts";
import { hasRole } from "../../../words.ts";
import { isArabicGeneric, isArabicTown } from "../../lists.ts";
import { A } from "../letters.ts";

export const WORD = sticky(` ([${A}]{2,16})(?![${A}])`);
const TITLED = sticky(
  ` (?:الدكتور|الدكتورة|د\\.|الأستاذ|القديس|القديسة|الملك|الملكة|الأمير|الأميرة|الشيخ|الشيخة|الشهيد|الرئيس|السلطان|الإمام|سيدي|أبو|أم|عبد|ابن|بن) ?([${A}]{2,16})(?![${A}])`
);

/** Words of a kind that go on with a name: "مركز الشفاء |الطبي|". */
const KIND_BEHIND =
  /^(?:ال)?(?:طبي|طبية|تخصصي|تخصصية|عام|جامعي|جامعية|تعليمي|دولي|دولية|خاص|خاصة|حكومي|عسكري|مركزي|صحي|صحية|جديد|كبير|وطني|أهلي|الأهلية|لل[\u0621-\u064a]{3,10}|ل(?:مكافحة|علاج|طب|جراحة|أمراض|زراعة|تأهيل|رعاية|تشخيص)|للأطفال|للولادة|للأورام|للقلب|للعيون|للنساء|للتأهيل|للأسنان|التذكاري|الاستشاري|الجراحي|كرمية|أردنية|الأردنية|المصرية|السعودية|اللبنانية|العراقية|السورية)$/;

/** A name of one word closes the line or the clause. */
const ENDS = /^ ?(?:[،,.؛)\n]|$)/;

interface Read {
  readonly end: number;
  readonly named: boolean;
  readonly kind: boolean;
}

export const isOther = (word: string) =>
  isArabicGeneric(word) || hasRole(word, ["preposition", "not-name"]);

/** Does the word go on with the name: a kind, a second name, the town? Only the next one may be a name. */
const belongs = (word: string, isNext: boolean) =>
  KIND_BEHIND.test(word) ||
  (isNext &&
    (hasRole(word, ["given-name"]) ||
      (word.startsWith("ال") && !isOther(word)))) ||
  (/^ب(?:ال)?[\u0621-\u064a]{3,12}$/.test(word) && isArabicTown(word));

/** How far the name that ends at `end` goes on, and whether with the word of a kind. */
function goesOn(text: string, end: number) {
  let at = end;
  let kind = false;
  for (let count = 0; count < 3; count++) {
    const next = matchAt(WORD, text, at);
    const more = next?.[1];
    if (!next || !more || !belongs(more, count === 0)) {
      break;
    }
    kind ||= KIND_BEHIND.test(more);
    at += next[0].length;
  }
  return { end: at, kind };
}

/** Where the name behind the head ends; whether it is one, and whether the word of a kind is in it. */
export function nameBehind(text: string, end: number): Read {
  const titled = matchAt(TITLED, text, end);
  const first = titled ?? matchAt(WORD, text, end);
  const word = first?.[1];
  if (
    !first ||
    !word ||
    (!titled && isOther(word)) ||
    hasRole(word, ["preposition"])
  ) {
    return { end, named: false, kind: false };
  }
  const past = end + first[0].length;
  const named =
    titled !== null ||
    word.startsWith("ال") ||
    isArabicTown(word) ||
    hasRole(word, ["given-name"]) ||
    KIND_BEHIND.test(matchAt(WORD, text, past)?.[1] ?? "") ||
    ENDS.test(text.slice(past, past + 2));
  return { ...goesOn(text, past), named };
}
