import { after, matchAt, sticky } from "../../patterns.ts";
import { isOther, LOWER, WORD } from "../cyrillic.ts";
import type { Named } from "../named.ts";

export const ONE_WORD = sticky(`(${WORD})(?![${LOWER}-])`);
const AT_ONCE_OF_AGE = /^, {0,2}\(?\d{1,3} ?(?:р|л|г)(?:\.|ок|ік|ет|од| |,)/;
const STRONG =
  /(?:енко|[щч]ук|юк|[сц]ьк(?:ий|а)|ск(?:ий|ая)|[оеє]ва?|дзе|швили)$/;
const WIDOW = /^(?:Вдова|Корова|Голова|Мова)$/;

/** "Ткаченко, 61 рік": a family name alone, with an age. */
export function aloneOfAge(text: string, start: number): Named | undefined {
  const found = matchAt(ONE_WORD, text, start);
  const end = start + (found?.[0].length ?? 0);
  const named =
    found &&
    STRONG.test(found[1]!) &&
    !WIDOW.test(found[1]!) &&
    !isOther(found[1]!) &&
    AT_ONCE_OF_AGE.test(after(text, end, 10));
  return named ? { start, end, place: "own" } : undefined;
}
