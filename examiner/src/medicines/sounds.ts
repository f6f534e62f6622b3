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
