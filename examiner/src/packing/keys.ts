import { asCyrillic, asLatin } from "../medicines/look-alikes.ts";
import { kindOf, SCRIPTS } from "../text/fold.ts";
import { LETTERS } from "../text/letter-classes.ts";
import { foldWord, foldWords } from "../text/word-reader.ts";

const MOST_WORDS = 4;
const FEWEST_LETTERS = 3;
const MIXED = /[a-z].*[а-я]|[а-я].*[a-z]/;
const HYPHENS = /[-\u2010-\u2015]/;
const BETWEEN = new RegExp(
  `[^${LETTERS}0-9\\u0660-\\u0669\\u06f0-\\u06f9'\\u2019\\u2010-\\u2015-]+`
);

/** A key in one script, whatever letters a register mixed. */
const unmix = (key: string) =>
  MIXED.test(key) ? (asCyrillic(key) ?? asLatin(key) ?? key) : key;

/** Keys of a text's words, with spaces between. */
export const wordsKey = (text: string) => foldWords(text).map(unmix).join(" ");

const keyOfWord = (word: string) =>
  word
    .split(HYPHENS)
    .map((part) => unmix(foldWord(part)))
    .filter(Boolean)
    .join("-");

/** How many letters of the scripts that texts are written in. */
export function lettersOf(name: string): number {
  let letters = 0;
  for (let at = 0; at < name.length; at++) {
    letters += (kindOf(name.charCodeAt(at)) & SCRIPTS) === 0 ? 0 : 1;
  }
  return letters;
}

export const isShort = (name: string) => lettersOf(name) < FEWEST_LETTERS;

/**
 * The key of a name, as the examiner looks it up: words with a space between, or a hyphen where they may also be
 * written as one word. Undefined for what cannot be looked up: too long, too short, or without a letter in its first
 * word.
 */
export function nameKey(name: string): string | undefined {
  const key = name.split(BETWEEN).map(keyOfWord).filter(Boolean).join(" ");
  const [first = "", second = ""] = key.split(/[ -]/);
  const sound =
    key.split(/[ -]/).length <= MOST_WORDS &&
    !isShort(name) &&
    /[^0-9]/.test(first) &&
    (first.length >= 2 || (key[1] === "-" && second.length >= 3));
  return sound ? key : undefined;
}
