import { SIZE } from "../text/fold.ts";

/** Units of keys that are vowels, or that Arabic writes for long ones. */
export const VOWELS = new Uint8Array(SIZE);
for (const letter of "aeiouyаеиоуюяاويه") {
  VOWELS[letter.charCodeAt(0)] = 1;
}
