import { DOUBLED, isInside, keyOf, kindOf } from "./fold.ts";

/** No name is as long as this many letters. */
export const LONGEST_WORD = 40;

/** Reads the key of one word after the other. */
export class WordReader {
  /** UTF-16 offset behind what was read. */
  end = 0;
  /** Kinds of the units read, as bits. */
  kinds = 0;
  /** False when the word is longer than any name. */
  whole = true;
  #count = 0;
  readonly #codes = new Uint16Array(LONGEST_WORD);

  /** Reads the letters and digits from `start` on, nothing at `limit` and behind it. */
  read(text: string, start: number, limit = text.length): void {
    this.#count = 0;
    this.kinds = 0;
    this.whole = true;
    let at = start;
    for (; at < limit; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind === 0 && isInside(text, at, this.kinds)) {
        continue;
      }
      if (kind === 0 || this.#count === LONGEST_WORD) {
        this.whole = kind === 0;
        break;
      }
      this.kinds |= kind;
      this.#take(keyOf(unit));
    }
    this.end = at;
  }

  get key(): string {
    let key = "";
    for (let at = 0; at < this.#count; at++) {
      key += String.fromCharCode(this.#codes[at]!);
    }
    return key;
  }

  #take(code: number): void {
    const repeated =
      this.#count > 0 &&
      this.#codes[this.#count - 1] === code &&
      DOUBLED[code] === 1;
    if (code !== 0 && !repeated) {
      this.#codes[this.#count++] = code;
    }
  }
}

const reader = new WordReader();

/** Key of the first word of a text; "" without one. */
export function foldWord(text: string): string {
  reader.read(text, 0);
  return reader.key;
}

/** Keys of all words of a text, in order. */
export function foldWords(text: string): string[] {
  const keys: string[] = [];
  for (let at = 0; at < text.length; ) {
    reader.read(text, at);
    if (reader.key) {
      keys.push(reader.key);
    }
    at = Math.max(reader.end, at + 1);
  }
  return keys;
}
