/** A character stands for six bits. */
export const SIX_BITS =
  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Uint8Array(128);
for (let value = 0; value < SIX_BITS.length; value++) {
  VALUES[SIX_BITS.charCodeAt(value)] = value;
}

/** So many fingerprints of so many bits, sorted, have gaps between them: how many bits of each stand as they are. */
export function lowBits(count: number, bits: number): number {
  let low = 0;
  while (count * 2 ** (low + 1) <= 2 ** bits) {
    low++;
  }
  return low;
}

/**
 * Reads the fingerprints that `scripts/pack.mjs` wrote small: sorted, as the gaps between them; the high bits of a gap
 * as so many ones and a zero, the low ones as they are.
 */
export class PrintReader {
  #at = 0;
  #held = 0;
  #left = 0;

  constructor(readonly packed: string) {}

  read(count: number, bits: number): Int32Array {
    const low = lowBits(count, bits);
    const prints = new Int32Array(count);
    let print = -1;
    for (let index = 0; index < count; index++) {
      let high = 0;
      while (this.#take(1) === 1) {
        high++;
      }
      print += 1 + high * 2 ** low + this.#take(low);
      prints[index] = print;
    }
    return prints;
  }

  /** The next bits, at most 26: with up to five that were left they have room in a number. */
  #take(count: number): number {
    while (this.#left < count) {
      this.#held =
        (this.#held << 6) | VALUES[this.packed.charCodeAt(this.#at++)]!;
      this.#left += 6;
    }
    this.#left -= count;
    return (this.#held >>> this.#left) & (2 ** count - 1);
  }
}
