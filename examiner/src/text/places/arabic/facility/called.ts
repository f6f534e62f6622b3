import { bare } from "../../../fingerprint.ts";
import { isPlainWord, isVerb } from "../../../names/arabic-words.ts";
import { before, matchAt } from "../../../patterns.ts";
import { A } from "../letters.ts";
import { isOther, WORD } from "./name-behind.ts";

const TO_A_HOUSE = new RegExp(
  `(?:(?:^|[^${A}])(?:في|إلى|الى|من|لدى)) $|(?:^|[^${A}])[بل]$`
);
/** Universities write papers, too. */
export const PAPERS =
  /(?:دراس|بحث|باحث|أبحاث|علماء|مجل|خبراء|إرشاد|توصي|مؤتمر|تجرب|بروتوكول|معايير)[^.\n]{0,20}$/;
const HOUSES = /(?:مستشف[ىي]|مشف[ىي]|مصحه|جامعه|معهد)$/;

/** "إلى |مستشفى| هيماء": any word that is no kind, no verb and no small word. */
export function isCalled(
  text: string,
  start: number,
  end: number,
  head: string
): boolean {
  const word = matchAt(WORD, text, end)?.[1];
  return (
    word !== undefined &&
    HOUSES.test(head) &&
    !PAPERS.test(before(text, start, 30)) &&
    !isOther(word) &&
    word.length > 2 &&
    !isVerb(bare(word)) &&
    !isPlainWord(bare(word)) &&
    (/^[بل]/.test(head) || TO_A_HOUSE.test(before(text, start, 6)))
  );
}
