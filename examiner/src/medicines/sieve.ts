import {
  ARABIC,
  CYRILLIC,
  DOUBLED,
  isInside,
  keyOf,
  KEYS,
  kindOf,
  KINDS,
  LATIN,
  SIZE,
} from "../text/fold.ts";
import { LONGEST_WORD } from "../text/word-reader.ts";
import { LONGEST_ENDING, SHORTEST_STEM } from "./endings.ts";
import { type Names, PRIME, SEED } from "./names.ts";

/** Arabic writes up to four letters of other words before a name. */
const MOST_BEFORE = 4;
/** "s" */
const LATIN_ENDING = 1;
const MIXED = LATIN | CYRILLIC;

/**
 * Tells nearly all words that begin no name from the others, without a string being made: a report looks at
 * every word of a text. What passes still has to be looked up.
 */
export class Sieve {
  readonly #codes = new Uint16Array(LONGEST_WORD);

  constructor(readonly names: Names) {}

  /** Whether the word at `start` may be a key that was added, one with up to three more letters, or in doubt. */
  passes(text: string, start: number): boolean {
    const codes = this.#codes;
    let kinds = 0;
    let count = 0;
    for (let at = start; ; at++) {
      const unit = text.charCodeAt(at);
      const kind = unit < SIZE ? KINDS[unit]! : kindOf(unit);
      if (kind === 0) {
        if (isInside(text, at, kinds)) {
          continue;
        }
        break;
      }
      kinds |= kind;
      const code = unit < SIZE ? KEYS[unit]! : keyOf(unit);
      const repeated = DOUBLED[code] === 1 && codes[count - 1] === code;
      if (code === 0 || (repeated && count > 0)) {
        continue;
      }
      if (count === LONGEST_WORD) {
        return false;
      }
      codes[count++] = code;
    }
    if ((kinds & MIXED) === MIXED) {
      return true;
    }
    if ((kinds & ARABIC) !== 0) {
      return this.#hasEnd(count);
    }
    const ending = (kinds & CYRILLIC) !== 0 ? LONGEST_ENDING : LATIN_ENDING;
    return this.#hasStart(count, Math.max(SHORTEST_STEM, count - ending));
  }

  /** Whether the word, or a start of it of `least` letters or more, was added. */
  #hasStart(count: number, least: number): boolean {
    let hash = SEED;
    for (let at = 0; at < count; at++) {
      hash = Math.imul(hash ^ this.#codes[at]!, PRIME);
      if (at + 1 >= least && this.names.has(hash)) {
        return true;
      }
    }
    return count < least && this.names.has(hash);
  }

  /** Whether the word without up to `MOST_BEFORE` letters at its start was added. */
  #hasEnd(count: number): boolean {
    for (let from = 0; from <= MOST_BEFORE && from < count; from++) {
      let hash = SEED;
      for (let at = from; at < count; at++) {
        hash = Math.imul(hash ^ this.#codes[at]!, PRIME);
      }
      if (this.names.has(hash)) {
        return true;
      }
    }
    return false;
  }
}
