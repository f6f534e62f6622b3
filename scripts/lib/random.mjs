const PRIME = 2_147_483_647;

/** Chance that is the same in each run with the same seed (Park and Miller's generator). */
export class Random {
  #state;

  /** @param {number} seed */
  constructor(seed) {
    this.#state = (Math.abs(Math.trunc(seed)) % (PRIME - 1)) + 1;
  }

  /** @returns {number} from 0 to below 1 */
  next() {
    this.#state = (this.#state * 48_271) % PRIME;
    return (this.#state - 1) / (PRIME - 1);
  }

  /** @returns {number} a whole number, both ends included */
  whole(least, most) {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** @template T @param {ReadonlyArray<T>} list @returns {T} */
  one(list) {
    return list[this.whole(0, list.length - 1)];
  }

  /** @template T @param {number} most @param {() => T} make @returns {T[]} up to so many */
  some(most, make) {
    return Array.from({ length: this.whole(0, most) }, make);
  }
}
