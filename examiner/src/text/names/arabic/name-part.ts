import type { Role } from "../../../rule.ts";
import { bare } from "../../fingerprint.ts";
import { hasRole } from "../../words.ts";
import { isPlainWord } from "../arabic-words.ts";

const OTHER: readonly Role[] = [
  "not-name",
  "title",
  "patient",
  "person",
  "kinship",
  "month",
];

export const isGiven = (word: string) => hasRole(word, ["given-name"]);

/** A given name that is no other word. */
export const isWhole = (word: string) =>
  isGiven(word) && !hasRole(word, ["also-word"]);

/** A word that means something else, in lists or by its letters. */
export const isOther = (word: string) =>
  !isGiven(word) && (hasRole(word, OTHER) || isPlainWord(bare(word)));

/** A given name, or one that is written as two words. */
export const isNamePart = (word: string) => word.includes(" ") || isGiven(word);
