// Sorted fingerprints written small: `src/text/print-reader.ts` reads them.
import { importSources } from "./import-sources.mjs";

const { BITS, lowBits, printOf, SIX_BITS } = await importSources(`
  export { BITS, printOf } from "./src/text/fingerprint.ts";
  export { lowBits, SIX_BITS } from "./src/text/print-reader.ts";
`);

/** Fingerprint of a whole word. */
export const fingerprint = (word, seed = 0) =>
  printOf(word, 0, word.length, seed);

/** Takes lists of fingerprints, one after the other. */
export class PrintWriter {
  #bits = "";

  /** @param {Iterable<number>} prints @param {number} bits how many each has @returns {number} how many there were */
  write(prints, bits = BITS) {
    const sorted = [...new Set(prints)].sort((a, b) => a - b);
    const low = lowBits(sorted.length, bits);
    let before = -1;
    for (const print of sorted) {
      const gap = print - before - 1;
      this.#bits += `${"1".repeat(Math.floor(gap / 2 ** low))}0`;
      this.#bits += low ? (gap % 2 ** low).toString(2).padStart(low, "0") : "";
      before = print;
    }
    return sorted.length;
  }

  /** All that was written, a character for six bits. */
  get packed() {
    return this.#bits.replace(/.{1,6}/g, (bits) =>
      SIX_BITS.charAt(parseInt(bits.padEnd(6, "0"), 2))
    );
  }
}
