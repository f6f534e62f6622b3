const BITS = 23;
const BASE = 0x01000193;
const MIX = 0x9e3779b1 | 0;
const LONGEST = 40;
const POWERS = new Int32Array(LONGEST + 1);
POWERS[0] = 1;
for (let at = 1; at <= LONGEST; at++) {
  POWERS[at] = Math.imul(POWERS[at - 1]!, BASE);
}

const scatter = (sum: number) => Math.imul(sum ^ (sum >>> 15), MIX);

/** Calls back with a number for the word and for what is left of it without each letter, until it answers true. */
function some(word: string, see: (hash: number) => boolean): boolean {
  let rest = 0;
  for (let at = 1; at < word.length; at++) {
    rest = (rest + Math.imul(word.charCodeAt(at), POWERS[at - 1]!)) | 0;
  }
  let start = 0;
  for (let at = 0; at < word.length; at++) {
    if (see(scatter((start + rest) | 0))) {
      return true;
    }
    start = (start + Math.imul(word.charCodeAt(at), POWERS[at]!)) | 0;
    const next = word.charCodeAt(at + 1);
    rest = at + 1 < word.length ? (rest - Math.imul(next, POWERS[at]!)) | 0 : 0;
  }
  return see(scatter(start));
}

/**
 * Tells nearly all words that are more than a slip away from every name from the others: two words a slip apart are
 * alike when one letter or none is left out of each. What it costs does not depend on how many names there are.
 */
export class Slips {
  readonly #bits = new Int32Array(1 << (BITS - 5));

  add(word: string): void {
    some(word, (hash) => {
      this.#set(hash);
      this.#set(scatter(hash));
      return false;
    });
  }

  /** Whether a word that was added may be a slip away; "no" is certain. */
  mayHaveNear(word: string): boolean {
    return some(word, (hash) => this.#has(hash) && this.#has(scatter(hash)));
  }

  #set(hash: number): void {
    const place = hash >>> (32 - BITS);
    this.#bits[place >>> 5]! |= 1 << (place & 31);
  }

  #has(hash: number): boolean {
    const place = hash >>> (32 - BITS);
    return (this.#bits[place >>> 5]! & (1 << (place & 31))) !== 0;
  }
}
