import type { Role } from "../../rule.ts";
import { matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";

const LETTERS = "\\u0621-\\u065f\\u0670-\\u06d3";
const WORD = sticky(`[${LETTERS}]{2,16}(?![${LETTERS}0-9])`);
const COMPOUND = sticky(
  `(?:عبد|أبو|ابو|أم|ام|بن|بنت|آل|ابن) [${LETTERS}]{2,16}(?![${LETTERS}])`
);
const GAP = sticky(" {1,2}");
const WITH_ARTICLE = /^ال[\u0621-\u064a]{3}/;
// "الجبوري": of a tribe, a town, a trade.
const NISBA = /^ال[\u0621-\u064a]{3,8}ي$/;
// Doctors are of a trade too.
const LIKE_A_VERB = /^(?:[يتنسبلوفك]|أ[\u0621-\u064a]{3}$|ا[\u0621-\u064a]ت)/;
const DOES =
  /^(?:قال|قرر|أكد|ذكر|شرح|رفض|حضر|وافق|اقترح|نصح|فحص|أجر|عالج|شخص|رأ|أخبر|طلب|غي?ر|أوقف|زاد|خفض|حول|أحال|اتصل|عاد|جاء|ذهب|دخل|خرج|المعالج|صرح|حذر|أوص|وجد|ظن|عل[مق]|ألغ|أعط|شاهد|راجع|رد|حاول|صاحب|حسب|مع|دون|عند|غائب|موجود|مناوب|مشغول|مسؤول|متخصص|حول|عام|مقيم|جديد|آخر|خاص|جراح|أسنان|أطفال|قلب|عيون|نساء|باطن|عظام|جلد|أعصاب|تخدير|طوارئ|استشاري|أخصائي)/;
const AFTER_A_NAME =
  /^(?:اليوم|أمس|غدا|بخصوص|حول|هنا|هناك|أيضا|جدا|عن|عند|مع|دون|منذ|خلال|حيث|لكن|ثم|إن|أن|أنه|أنها|إنه|إنها|صباحا|مساء|دائما|كان|كانت|رقم|عمره|عمرها)$/;
const MOST_WORDS = 4;

const OTHER: readonly Role[] = [
  "not-name",
  "title",
  "patient",
  "person",
  "kinship",
  "month",
];
const isOther = (word: string) => hasRole(word, OTHER);
const isGiven = (word: string) => hasRole(word, ["given-name"]);

/** How much the words before say: a name must follow, a name or a verb may, or anything. */
export type Certainty = "sure" | "title" | "none";

const wordAt = (text: string, at: number): string | undefined =>
  (matchAt(COMPOUND, text, at) ?? matchAt(WORD, text, at))?.[0];

const followingWord = (text: string, end: number): string | undefined => {
  const gap = matchAt(GAP, text, end)?.[0];
  return gap && wordAt(text, end + gap.length);
};

const isNamePart = (word: string) => word.includes(" ") || isGiven(word);

/** A first word that is in no list: a title makes a name of it if a known one follows. */
function opens(
  text: string,
  end: number,
  word: string,
  certainty: Certainty
): boolean {
  if (certainty === "none" || isOther(word)) {
    return false;
  }
  if (word.startsWith("ال")) {
    return certainty === "title" && NISBA.test(word);
  }
  const next = followingWord(text, end);
  return (
    certainty === "sure" ||
    (next !== undefined && (isNamePart(next) || NISBA.test(next))) ||
    (!LIKE_A_VERB.test(word) && !DOES.test(word) && !AFTER_A_NAME.test(word))
  );
}

/**
 * Reads an Arabic name that begins exactly at `at`. Nothing in the letters shows a name, so the first word has to
 * be a known one, unless what stands before is certain; family names follow with the article, or if they are known.
 *
 * @returns where it ends, or undefined; at most 75 UTF-16 units on
 */
export function readArabicName(
  text: string,
  at: number,
  certainty: Certainty
): number | undefined {
  const first = wordAt(text, at);
  const end = at + (first?.length ?? 0);
  if (!first || !(isNamePart(first) || opens(text, end, first, certainty))) {
    return undefined;
  }
  const to = readFurther(text, end);
  return to === end && certainty !== "none" ? withFamily(text, end) : to;
}

/** Behind a title one more word is the family's, if it is written like no verb and like no small word. */
function withFamily(text: string, end: number): number {
  const word = followingWord(text, end);
  const family =
    word &&
    word.length > 2 &&
    !isOther(word) &&
    !LIKE_A_VERB.test(word) &&
    !AFTER_A_NAME.test(word);
  return family ? end + matchAt(GAP, text, end)![0].length + word.length : end;
}

function readFurther(text: string, from: number): number {
  let end = from;
  for (let count = 1; count < MOST_WORDS; count++) {
    const word = followingWord(text, end);
    const family = word && !isOther(word) && WITH_ARTICLE.test(word);
    if (!word || !(family || isNamePart(word))) {
      break;
    }
    end += matchAt(GAP, text, end)![0].length + word.length;
  }
  return end;
}
