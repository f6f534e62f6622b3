import { SIZE } from "../text/fold.ts";

/** Units of keys that are vowels, or that Arabic writes for long ones. */
export const VOWELS = new Uint8Array(SIZE);
for (const letter of "aeiouyаеиоуюяاويه") {
  VOWELS[letter.charCodeAt(0)] = 1;
}

/** Letters that are taken for each other, by the first of them: they sound alike, or a language has no letter for one. */
export const SOUNDS = Uint16Array.from({ length: SIZE }, (_, unit) => unit);
for (const alike of "ckq sz зс гкх бп вф дт жш جغقك سصث تط دض زظذ".split(" ")) {
  for (const letter of alike) {
    SOUNDS[letter.charCodeAt(0)] = alike.charCodeAt(0);
  }
}

/** What a word may be heard to begin with, by what it is written with. */
const HEARD = new Map<string, string>();
for (const alike of "ckqszx gj iye vw зсц гкх бп вф дт жш ао еия جغقك سصث تط دض زظذ اعه".split(
  " "
)) {
  for (const letter of alike) {
    HEARD.set(letter, alike.replace(letter, ""));
  }
}

/** The word with each other first letter that sounds alike. */
export const heardLike = (word: string): string[] =>
  [...(HEARD.get(word[0] ?? "") ?? "")].map((first) => first + word.slice(1));
