import { matchAt, sticky } from "../../../patterns.ts";
import { isArabicRegion, isArabicTown } from "../../lists.ts";
import { A } from "../letters.ts";

export const WORD = sticky(`[${A}]{2,14}`);
const TWO = sticky(`[${A}]{2,10} [${A}]{2,12}`);

/** Shorter; the town is الأقصر. */
const SHORTER = /^[وفب]?أقصر$/;

/** Where a town of the list ends that begins at `at`. */
export function known(text: string, at: number): number | undefined {
  const two = matchAt(TWO, text, at)?.[0];
  if (two && isArabicTown(two)) {
    return at + two.length;
  }
  const one = matchAt(WORD, text, at)?.[0];
  return one && isArabicTown(one) && !isArabicRegion(one) && !SHORTER.test(one)
    ? at + one.length
    : undefined;
}

/** Known towns whose name is another word as well. */
const WORDS =
  /^[بل]?(?:ال)?(?:عين|صور|سلا|قنا|إب|ريان|أبيض|زاوية|نابل|جبيل|حلة|رقة|عمارة|خليل|سلط|كرك|رفاع|هفوف|منيا|قدس|محرق|ذمار|نجف|كاف|بحر|عكا|فيوم|عمان|مدينة_المنورة|وكرة|سويس|جهراء|ناصرة|غزة|بريده|زرقاء|رباط|مسقط|رمادي|خرطوم|ديوانية|موصل|قابس|عقبة|حائل|خبر|سوسة|فاس|حماة|شامية|طور|كوت|تازة|ليون|حولي)$|^(?:رياض|الجدة)$/;

/** Is it a known town whose name is no other word? */
export function isPlain(text: string, at: number): boolean {
  const past = known(text, at);
  return past !== undefined && !WORDS.test(text.slice(at, past));
}
