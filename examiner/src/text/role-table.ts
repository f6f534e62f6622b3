const FIRST_SEED = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const SECOND_FACTOR = 0x5bd1e995;

/** The tables know the units below this one; letters of other alphabets here have no capitals. */
const KNOWN = 0x600;
const SMALL = Uint16Array.from({ length: KNOWN }, (_, unit) => {
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
});

/** The small letter of a unit; of the alphabets that word lists are written in. */
const small = (unit: number) => (unit < KNOWN ? SMALL[unit]! : unit);

/**
 * Words with the bits of their roles. Looks a word up where it stands, without cutting it out of the text: that is
 * what a keystroke costs most. Two words of the same two hashes would be taken for one; in 64 bits none are.
 */
export class RoleTable {
  readonly #mask: number;
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  readonly #bits: Int32Array;
  #hash = 0;
  #check = 0;

  /** @param words how many will come at most */
  constructor(words: number) {
    const size = 2 ** Math.ceil(Math.log2(words * 2 + 2));
    this.#mask = size - 1;
    this.#first = new Int32Array(size);
    this.#second = new Int32Array(size);
    this.#bits = new Int32Array(size);
  }

  add(word: string, bits: number): void {
    const slot = this.#slotOf(word, 0, word.length);
    this.#first[slot] = this.#hash;
    this.#second[slot] = this.#check;
    this.#bits[slot]! |= bits;
  }

  /** Bits of the word in [start, end), in any letter case; 0 for a word that is not in it. UTF-16 offsets. */
  find(text: string, start: number, end: number): number {
    return this.#bits[this.#slotOf(text, start, end)]!;
  }

  #slotOf(text: string, start: number, end: number): number {
    let hash = FIRST_SEED;
    let check = 0;
    for (let at = start; at < end; at++) {
      const unit = small(text.charCodeAt(at));
      hash = Math.imul(hash ^ unit, FNV_PRIME);
      check = Math.imul(check ^ unit, SECOND_FACTOR) + 1;
    }
    this.#hash = hash;
    this.#check = check | 0;
    return this.#free(hash, check | 0);
  }

  #free(hash: number, check: number): number {
    let slot = (hash ^ (hash >>> 15)) & this.#mask;
    while (
      this.#bits[slot] !== 0 &&
      (this.#first[slot] !== hash || this.#second[slot] !== check)
    ) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}
