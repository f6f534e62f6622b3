import { printOf } from "./fingerprint.ts";

/** Fingerprints of words with the bits of their roles. */
export class RoleTable {
  readonly #slots: number;
  readonly #kept: number;
  readonly #prints: Int32Array;
  readonly #bits: Int32Array;

  /** @param words how many will come at most @param kept how many bits of a fingerprint are compared */
  constructor(words: number, kept: number) {
    const size = 2 ** Math.ceil(Math.log2(words * 2 + 2));
    this.#slots = size - 1;
    this.#kept = 2 ** kept - 1;
    this.#prints = new Int32Array(size);
    this.#bits = new Int32Array(size);
  }

  add(print: number, bits: number): void {
    const slot = this.#slotOf(print);
    this.#prints[slot] = print;
    this.#bits[slot]! |= bits;
  }

  /** Bits of the word in [start, end), in any letter case; 0 for a word that is not in it. UTF-16 offsets. */
  find(text: string, start: number, end: number, seed: number): number {
    return this.#bits[
      this.#slotOf(printOf(text, start, end, seed) & this.#kept)
    ]!;
  }

  #slotOf(print: number): number {
    let slot = print & this.#slots;
    while (this.#bits[slot] !== 0 && this.#prints[slot] !== print) {
      slot = (slot + 1) & this.#slots;
    }
    return slot;
  }
}
