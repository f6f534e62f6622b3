import type { Directory, Entry } from "./directory.ts";
import { distance, LESS } from "./distance.ts";
import { Slips } from "./slips.ts";

const SHORTEST = 5;
/** A slip exchanges one letter for another at most. */
const LETTERS_OF_A_SLIP = 2;

/** Which letters a word has, as bits: letters of other scripts share them. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    letters |= 1 << (word.charCodeAt(at) & 31);
  }
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) {
    count++;
  }
  return count;
}

/** Words by their first letter and length, with their letters: most are told from another by these alone. */
class Shelf {
  readonly #words = new Map<number, string[]>();
  readonly #letters = new Map<number, number[]>();
  readonly #slips = new Slips();

  readonly #unread: Iterator<string>;

  constructor(words: Iterable<string>) {
    this.#unread = words[Symbol.iterator]();
  }

  /** Reads so many words further; true when all are read. */
  read(most: number): boolean {
    for (let left = most; left > 0; left--) {
      const { done, value } = this.#unread.next();
      if (done) {
        return true;
      }
      if (value.length >= SHORTEST) {
        this.#add(value);
      }
    }
    return false;
  }

  /** Calls back with each word that may be as far from the other as `most`, until it answers less. */
  visit(
    word: string,
    most: number,
    see: (other: string, most: number) => number
  ): void {
    const slips = Math.floor(most / LESS);
    if (slips <= 1 && !this.#slips.mayHaveNear(word)) {
      return;
    }
    const letters = lettersOf(word);
    let left = most;
    for (let more = -slips; more <= slips; more++) {
      const key = this.#key(word, word.length + more);
      const others = this.#letters.get(key) ?? [];
      for (let at = 0; at < others.length; at++) {
        const differ = countBits(others[at]! ^ letters);
        if (differ <= slips * LETTERS_OF_A_SLIP) {
          left = see(this.#words.get(key)![at]!, left);
        }
      }
    }
  }

  #key(word: string, length: number): number {
    return word.charCodeAt(0) * 64 + length;
  }

  #add(word: string): void {
    this.#slips.add(word);
    const key = this.#key(word, word.length);
    const words = this.#words.get(key);
    if (words) {
      words.push(word);
      this.#letters.get(key)!.push(lettersOf(word));
    } else {
      this.#words.set(key, [word]);
      this.#letters.set(key, [lettersOf(word)]);
    }
  }
}

const signature = (entry: Entry) =>
  [
    ...new Set(
      entry.flatMap(({ contents }) =>
        contents.map(
          ({ ingredients, more }) => ingredients.join(";") + (more ? "+" : "")
        )
      )
    ),
  ]
    .sort()
    .join("|");

/** What a word is nearest to. `away` as `distance` counts. */
export interface Near {
  readonly away: number;
  readonly entry: Entry;
}

/**
 * Trademarks that a misspelt word may stand for. Who misspells a name knows its first letter, so that only names
 * with the same one and about as many letters are compared: a few hundred of all.
 */
export class Neighbours {
  readonly #names: Shelf;
  readonly #substances: Shelf;

  constructor(readonly directory: Directory) {
    this.#names = new Shelf(directory.names());
    this.#substances = new Shelf(directory.substances());
  }

  /** Reads so many words further; true when all are read. Before that nothing is to be looked for. */
  read(most = Infinity): boolean {
    return this.#names.read(most) && this.#substances.read(most);
  }

  /** The only content that names nearest to the word have; undefined with several, or a substance as near. */
  nearest(word: string, most: number, packs: number): Near | undefined {
    let away = most + 1;
    let found: Entry[] = [];
    this.#names.visit(word, most, (name, left) => {
      const apart = distance(word, name, left);
      const entry = apart <= left && this.directory.known(name, packs);
      if (!entry) {
        return left;
      }
      found = apart < away ? [entry] : [...found, entry];
      away = apart;
      return apart;
    });
    const [entry] = found;
    return entry &&
      new Set(found.map(signature)).size === 1 &&
      !this.#isSubstance(word, away)
      ? { away, entry }
      : undefined;
  }

  #isSubstance(word: string, away: number): boolean {
    let is = false;
    this.#substances.visit(word, away, (name, left) => {
      is ||= distance(word, name, left) <= left;
      return left;
    });
    return is;
  }
}
