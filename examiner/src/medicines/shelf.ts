import { LESS, SLIP } from "./distance.ts";
import { Names } from "./names.ts";
import { Slips } from "./slips.ts";
import { Units } from "./units.ts";

const SHORTEST = 4;
/** A slip exchanges one letter for another at most. */
const LETTERS_OF_A_SLIP = 2;
/** So many bits for each word leave few words that pass by chance. */
const SLIP_BITS = 256;
const FRAME_BITS = 64;

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
 * the same for however many words. Few are left to compare then: those with the same frame, or with about as many
 * letters and nearly the same ones.
 */
export class Shelf {
  readonly #ids: number[] = [];
  readonly #letters: number[] = [];
  /** Places in the two lists, by length. */
  readonly #rows: number[][] = [];
  readonly #frames: Names;
  readonly #slips: Slips;
  readonly #frameSlips: Slips;

  /** `read`: reads the word with that number. */
  constructor(ids: readonly number[], read: (id: number, word: Units) => void) {
    this.#frames = new Names(ids.length);
    this.#slips = new Slips(ids.length * SLIP_BITS);
    this.#frameSlips = new Slips(ids.length * FRAME_BITS);
    for (const id of ids) {
      read(id, asked);
      this.#add(asked, id);
    }
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
      const row = this.#rows[asked.length + more] ?? [];
      left = this.#compare(row, letters, left, see);
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

  #add(word: Units, id: number): void {
    if (word.length < SHORTEST) {
      return;
    }
    const place = this.#ids.push(id) - 1;
    this.#letters.push(word.letters);
    (this.#rows[word.length] ??= []).push(place);
    this.#slips.add(word);
    frame.frame(word);
    this.#frames.add(frame.hash, place);
    this.#frameSlips.add(frame);
  }
}
