import { LONGEST, type Units } from "./units.ts";

const BASE = 0x01000193;
const MIX = 0x9e3779b1 | 0;
const FEWEST_BITS = 5;
const POWERS = new Int32Array(LONGEST + 1);
POWERS[0] = 1;
for (let at = 1; at <= LONGEST; at++) {
  POWERS[at] = Math.imul(POWERS[at - 1]!, BASE);
}

const scatter = (sum: number) => Math.imul(sum ^ (sum >>> 15), MIX);

const HASHES = new Int32Array(LONGEST + 1);

/** Fills `HASHES` with a number for what is left of the word without each letter, last the whole; how many. */
function hash({ codes, length }: Units): number {
  let rest = 0;
  for (let at = 1; at < length; at++) {
    rest = (rest + Math.imul(codes[at]!, POWERS[at - 1]!)) | 0;
  }
  let start = 0;
  for (let at = 0; at < length; at++) {
    HASHES[at] = scatter((start + rest) | 0);
    start = (start + Math.imul(codes[at]!, POWERS[at]!)) | 0;
    if (at + 1 < length) {
      rest = (rest - Math.imul(codes[at + 1]!, POWERS[at]!)) | 0;
    }
  }
  HASHES[length] = scatter(start);
  return length + 1;
}

/**
 * Tells nearly all words that are more than a slip away from every name from the others: two words a slip apart are
 * alike when one letter or none is left out of each. What it costs does not depend on how many names there are.
 */
export class Slips {
  readonly #bits: Int32Array;
  readonly #shift: number;

  /** `least`: how many bits to tell by; more words need more. */
  constructor(least: number) {
    const bits = Math.max(FEWEST_BITS, Math.ceil(Math.log2(least)));
    this.#bits = new Int32Array(1 << (bits - 5));
    this.#shift = 32 - bits;
  }

  add(word: Units): void {
    for (let at = hash(word) - 1; at >= 0; at--) {
      this.#set(HASHES[at]!);
      this.#set(scatter(HASHES[at]!));
    }
  }

  /** Whether a word that was added may be a slip away; "no" is certain. */
  mayHaveNear(word: Units): boolean {
    for (let at = hash(word) - 1; at >= 0; at--) {
      if (this.#has(HASHES[at]!) && this.#has(scatter(HASHES[at]!))) {
        return true;
      }
    }
    return false;
  }

  #set(number: number): void {
    const place = number >>> this.#shift;
    this.#bits[place >>> 5]! |= 1 << (place & 31);
  }

  #has(number: number): boolean {
    const place = number >>> this.#shift;
    return (this.#bits[place >>> 5]! & (1 << (place & 31))) !== 0;
  }
}
