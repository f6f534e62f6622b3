import { PRIME, SEED } from "./names.ts";
import { SOUNDS, VOWELS } from "./sounds.ts";

export const LONGEST = 40;

/** A word as UTF-16 units of its key, in a place that is used again for the next. */
export class Units {
  readonly codes = new Uint16Array(LONGEST);
  length = 0;

  read(word: string): this {
    this.length = Math.min(word.length, LONGEST);
    for (let at = 0; at < this.length; at++) {
      this.codes[at] = word.charCodeAt(at);
    }
    return this;
  }

  /** Which letters it has, as bits: letters of other scripts share them. */
  get letters(): number {
    let letters = 0;
    for (let at = 0; at < this.length; at++) {
      letters |= 1 << (this.codes[at]! & 31);
    }
    return letters;
  }

  /**
   * Takes the frame of a word: its first letter and the sounds of its consonants, each once where it stands twice. Words
   * of one frame differ in what says least.
   */
  frame({ codes, length }: Units): this {
    this.codes[0] = SOUNDS[codes[0]!]!;
    this.length = Math.min(length, 1);
    for (let at = 1; at < length; at++) {
      const code = SOUNDS[codes[at]!]!;
      if (VOWELS[code] === 0 && code !== this.codes[this.length - 1]) {
        this.codes[this.length++] = code;
      }
    }
    return this;
  }

  get hash(): number {
    let hash = SEED;
    for (let at = 0; at < this.length; at++) {
      hash = Math.imul(hash ^ this.codes[at]!, PRIME);
    }
    return hash;
  }
}
