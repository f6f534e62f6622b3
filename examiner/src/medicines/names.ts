/** Written twice, below: a call for each letter makes packs ready half as fast. */
export const SEED = 0x811c9dc5 | 0;
export const PRIME = 0x01000193;

/** Fuller tables are searched for longer. */
const FULLEST = 0.5;

export function hashOf(key: string): number {
  let hash = SEED;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), PRIME);
  }
  return hash;
}

function moved<T extends Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/**
 * Hashes of names, and the places where names with such a hash stand. In typed arrays: a map of so many strings takes
 * three times as long to fill, and words of a text can be looked for without a string being made of each.
 */
export class Names {
  #bits: number;
  /** By slot: a hash, 0 for none, and the latest of its places. */
  #hashes: Int32Array;
  #latest: Int32Array;
  #taken = 0;
  /** Places, each with the one before it that has the same hash. The first stands for none. */
  #places: Uint32Array;
  #before: Int32Array;
  #count = 1;

  /** `count`: about how many hashes and places there will be; more find room as well. */
  constructor(count: number) {
    this.#bits = Math.ceil(Math.log2((count + 1) / FULLEST));
    this.#hashes = new Int32Array(1 << this.#bits);
    this.#latest = new Int32Array(1 << this.#bits);
    this.#places = new Uint32Array(count + 1);
    this.#before = new Int32Array(count + 1);
  }

  has(hash: number): boolean {
    return this.#hashes[this.#slotOf(hash || 1)] !== 0;
  }

  /** Adds a hash without a place. */
  mark(hash: number): void {
    this.#take(hash || 1);
  }

  /** True for the first place of its hash. */
  add(hash: number, place: number): boolean {
    const slot = this.#take(hash || 1);
    if (this.#count === this.#places.length) {
      const length = this.#count * 2;
      this.#places = moved(this.#places, new Uint32Array(length));
      this.#before = moved(this.#before, new Int32Array(length));
    }
    this.#places[this.#count] = place;
    const before = this.#latest[slot]!;
    this.#before[this.#count] = before;
    this.#latest[slot] = this.#count++;
    return before === 0;
  }

  /** Places of this hash, as they were added. */
  placesOf(hash: number): number[] {
    const places: number[] = [];
    const slot = this.#slotOf(hash || 1);
    for (let at = this.#latest[slot]!; at !== 0; at = this.#before[at]!) {
      places.push(this.#places[at]!);
    }
    return places.reverse();
  }

  #take(hash: number): number {
    if (this.#taken > this.#hashes.length * FULLEST) {
      this.#widen();
    }
    const slot = this.#slotOf(hash);
    if (this.#hashes[slot] === 0) {
      this.#hashes[slot] = hash;
      this.#taken++;
    }
    return slot;
  }

  #slotOf(hash: number): number {
    const hashes = this.#hashes;
    const last = hashes.length - 1;
    let slot = hash >>> (32 - this.#bits);
    while (hashes[slot] !== hash && hashes[slot] !== 0) {
      slot = (slot + 1) & last;
    }
    return slot;
  }

  #widen(): void {
    const hashes = this.#hashes;
    const latest = this.#latest;
    this.#bits++;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#latest = new Int32Array(hashes.length * 2);
    hashes.forEach((hash, slot) => {
      if (hash !== 0) {
        const other = this.#slotOf(hash);
        this.#hashes[other] = hash;
        this.#latest[other] = latest[slot]!;
      }
    });
  }
}
