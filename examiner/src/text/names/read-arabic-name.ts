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
  if (certainty === "none" || isOther(word) || WITH_ARTICLE.test(word)) {
    return false;
  }
  const next = followingWord(text, end);
  return certainty === "sure" || (next !== undefined && isNamePart(next));
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
  return readFurther(text, end);
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
