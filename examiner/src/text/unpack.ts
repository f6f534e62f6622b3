// What Arabic writes in one with the next word: and, so, with, to, like, the - and their meetings.
const PROCLITICS = " و ف ب ل ك ال وال بال فال كال لل ولل".split(" ");

const WORD = /([A-Z])([^A-Z]{0,60})/g;
const NONE = "A".charCodeAt(0);

/**
 * The words that `scripts/pack.mjs` wrote small: a capital says how many letters of the word before stay.
 * "+مريض" stands for the word with each Arabic particle that is written in one with it.
 */
export function unpack(packed: string): string[] {
  const words: string[] = [];
  let word = "";
  for (const [, count, rest] of packed.matchAll(WORD)) {
    word = word.slice(0, count!.charCodeAt(0) - NONE) + rest!;
    if (word.startsWith("+")) {
      const plain = word.slice(1);
      PROCLITICS.forEach((proclitic) => words.push(proclitic + plain));
    } else {
      words.push(word);
    }
  }
  return words;
}
