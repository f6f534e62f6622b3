import type { Directory, Entry } from "./directory.ts";
import { distance } from "./distance.ts";
import { Shelf } from "./shelf.ts";
import { Units } from "./units.ts";

const units = new Units();

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
  readonly #names = new Shelf();
  readonly #substances = new Shelf();
  /** How far they are read. */
  #slot = 0;
  #substance = 0;
  #words: readonly string[] | undefined;

  constructor(readonly directory: Directory) {}

  /** Reads so many words further; true when all are read. Before that nothing is to be looked for. */
  read(most = Infinity): boolean {
    return this.#readSubstances(this.#readNames(most)) > 0;
  }

  /** How many more words may be read. */
  #readNames(most: number): number {
    const { directory } = this;
    let left = most;
    for (; left > 0 && this.#slot < directory.slots; this.#slot++) {
      const place = directory.placeIn(this.#slot);
      if (place >= 0) {
        directory.readWord(place, units);
        this.#names.add(units, place);
        left--;
      }
    }
    return left;
  }

  #readSubstances(most: number): number {
    this.#words ??= [...this.directory.substances()];
    let left = most;
    for (; left > 0 && this.#substance < this.#words.length; left--) {
      units.read(this.#words[this.#substance]!);
      this.#substances.add(units, this.#substance++);
    }
    return left;
  }

  /** The only content that names nearest to the word have; undefined with several, or a substance as near. */
  nearest(word: string, most: number, packs: number): Near | undefined {
    let away = most + 1;
    let found: Entry[] = [];
    this.#names.visit(word, most, (place, left) => {
      const name = this.directory.wordAt(place);
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
    this.#substances.visit(word, away, (index, left) => {
      is ||= distance(word, this.#words![index]!, left) <= left;
      return left;
    });
    return is;
  }
}
