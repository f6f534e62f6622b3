// What Arabic writes in one with the next word: and, so, with, to, like, the - and their meetings.
const PROCLITICS = " و ف ب ل ك ال وال بال فال كال لل ولل".split(" ");

const WORD = /([A-Z])([^A-Z]{0,60})/g;
const NONE = "A".charCodeAt(0);

/**
 * The words that `scripts/pack.mjs` wrote small: a capital says how many letters of the word before stay.
 * "+مريض" stands for the word with each Arabic particle that is written in one with it, "лікар/3" for the word with
 * each ending of the fourth set.
 */
export function unpack(
  packed: string,
  endings: readonly string[] = []
): string[] {
  const words: string[] = [];
  let word = "";
  for (const [, count, rest] of packed.matchAll(WORD)) {
    word = word.slice(0, count!.charCodeAt(0) - NONE) + rest!;
    if (word.startsWith("+")) {
      const plain = word.slice(1);
      PROCLITICS.forEach((proclitic) => words.push(proclitic + plain));
    } else if (word.charAt(word.length - 2) === "/") {
      const stem = word.slice(0, -2);
      const set = endings[parseInt(word.slice(-1), 36)] ?? "";
      set.split(",").forEach((ending) => words.push(stem + ending));
    } else {
      words.push(word);
    }
  }
  return words;
}
