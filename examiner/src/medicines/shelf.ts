import { LESS, SLIP } from "./distance.ts";
import { Names } from "./names.ts";
import { Slips } from "./slips.ts";
import { Units } from "./units.ts";

const SHORTEST = 5;
/** A slip exchanges one letter for another at most. */
const LETTERS_OF_A_SLIP = 2;
const SLIP_BITS = 23;
const FRAME_BITS = 21;

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) {
    count++;
  }
  return count;
}

const asked = new Units();
const frame = new Units();

/** Sees a word that may be near; answers how near others have to be. */
type See = (id: number, most: number) => number;

/**
 * Words, each with a number of its own, ready to be compared with a misspelt one. What tells that none is near costs
 * the same for however many words. Few are left to compare then: those with the same frame, or with the same first
 * letter, about as many letters and nearly the same ones.
 */
export class Shelf {
  readonly #ids: number[] = [];
  readonly #letters: number[] = [];
  /** Places in the two lists, by first letter and length. */
  readonly #rows = new Map<number, number[]>();
  readonly #frames = new Names();
  readonly #slips = new Slips(SLIP_BITS);
  readonly #frameSlips = new Slips(FRAME_BITS);

  add(word: Units, id: number): void {
    if (word.length < SHORTEST) {
      return;
    }
    const place = this.#ids.push(id) - 1;
    this.#letters.push(word.letters);
    const key = this.#key(word, word.length);
    const row = this.#rows.get(key);
    if (row) {
      row.push(place);
    } else {
      this.#rows.set(key, [place]);
    }
    this.#slips.add(word);
    frame.frame(word);
    this.#frames.add(frame.hash, place);
    this.#frameSlips.add(frame);
  }

  /** Sees the words that may be as far from the other as `most`, counted as `distance` does. */
  visit(word: string, most: number, see: See): void {
    asked.read(word);
    frame.frame(asked);
    const { letters } = asked;
    const hasFrame = this.#frames.placesOf(frame.hash);
    let left = this.#compare(hasFrame, letters, most, see);
    if (left >= SLIP && this.#slips.mayHaveNear(asked)) {
      left = this.#scan(1, letters, left, see);
    }
    if (left >= SLIP + LESS && this.#frameSlips.mayHaveNear(frame)) {
      this.#scan(2, letters, left, see);
    }
  }

  /** Those that are so many letters longer or shorter at most. */
  #scan(slips: number, letters: number, most: number, see: See): number {
    let left = most;
    for (let more = -slips; more <= slips; more++) {
      const row = this.#rows.get(this.#key(asked, asked.length + more));
      if (row) {
        left = this.#compare(row, letters, left, see);
      }
    }
    return left;
  }

  #compare(
    places: readonly number[],
    letters: number,
    most: number,
    see: See
  ): number {
    let left = most;
    for (let at = 0; at < places.length; at++) {
      const place = places[at]!;
      const slips = Math.floor(left / LESS);
      const differ = countBits(this.#letters[place]! ^ letters);
      if (differ <= slips * LETTERS_OF_A_SLIP) {
        left = see(this.#ids[place]!, left);
      }
    }
    return left;
  }

  #key({ codes }: Units, length: number): number {
    return codes[0]! * 64 + length;
  }
}
