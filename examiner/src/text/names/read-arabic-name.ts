import { matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";

const LETTERS = "\\u0621-\\u065f\\u0670-\\u06d3";
const WORD = sticky(`[${LETTERS}]{2,16}(?![${LETTERS}0-9])`);
const COMPOUND = sticky(
  `(?:عبد|أبو|ابو|أم|ام|بن|بنت|آل|ابن) [${LETTERS}]{2,16}(?![${LETTERS}])`
);
const GAP = sticky(" {1,2}");
const WITH_ARTICLE = /^ال[\u0621-\u064a]{3}/;
const MOST_WORDS = 4;

const OTHER = [
  "not-name",
  "title",
  "patient",
  "person",
  "kinship",
  "month",
] as const;
const isOther = (word: string) => hasRole(word, OTHER);
const isGiven = (word: string) => hasRole(word, ["given-name"]);

/**
 * Reads an Arabic name that begins exactly at `at`. Nothing in the letters shows a name, so the first word has to
 * be a known one, unless the cue is `sure`; family names follow with the article, or if they are known.
 *
 * @returns where it ends, or undefined; at most 75 UTF-16 units on
 */
export function readArabicName(
  text: string,
  at: number,
  sure: boolean
): number | undefined {
  let end: number | undefined;
  let next = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    const compound = matchAt(COMPOUND, text, next);
    const found = compound ?? matchAt(WORD, text, next);
    if (!found) {
      break;
    }
    const word = found[0];
    const fits =
      compound !== null ||
      isGiven(word) ||
      (!isOther(word) &&
        (count === 0
          ? sure && !WITH_ARTICLE.test(word)
          : WITH_ARTICLE.test(word)));
    if (!fits) {
      break;
    }
    end = next + word.length;
    const gap = matchAt(GAP, text, end);
    if (!gap) {
      break;
    }
    next = end + gap[0].length;
  }
  return end;
}
