import { after, before, matchAt, sticky } from "../../patterns.ts";
import { isOther, LOWER, SURNAME, UPPER, WORD } from "../cyrillic.ts";
import type { Named } from "../named.ts";

const TWO_WORDS = sticky(
  `(${WORD}) {1,2}(${WORD})(?: {1,2}${WORD})?(?![${LOWER}-])`
);
const OF_AGE = /^,? ?\(?\d{1,3} ?(?:р|л|г)(?:\.|ок|ік|ет|од| |,)/;
const CAPITAL_BEFORE = new RegExp(`[${UPPER}][${LOWER}]{1,20} {1,2}$`);

/** "Коваль Олена, 45 років": a family name and a first name with an age behind them. */
export function withAge(text: string, start: number): Named | undefined {
  const found = matchAt(TWO_WORDS, text, start);
  if (!found) {
    return undefined;
  }
  const end = start + found[0].length;
  const named =
    OF_AGE.test(after(text, end, 8)) &&
    (SURNAME.test(found[1]!) || SURNAME.test(found[2]!)) &&
    !isOther(found[1]!) &&
    !CAPITAL_BEFORE.test(before(text, start, 24));
  return named ? { start, end, place: "own" } : undefined;
}
