const WORD = /([A-Z])([^A-Z]{0,60})/g;
const NONE = "A".charCodeAt(0);

/** The words that `scripts/pack.mjs` wrote small: a capital says how many letters of the word before stay. */
export function unpack(packed: string): string[] {
  const words: string[] = [];
  let word = "";
  for (const [, count, rest] of packed.matchAll(WORD)) {
    word = word.slice(0, count!.charCodeAt(0) - NONE) + rest!;
    words.push(word);
  }
  return words;
}
