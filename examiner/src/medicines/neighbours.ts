import type { Directory, Entry } from "./directory.ts";
import { distance } from "./distance.ts";
import type { OwnWords } from "./own-words.ts";
import { Shelf } from "./shelf.ts";

function shelfOf(
  shelves: Map<number, Shelf>,
  letter: number,
  make: () => Shelf
): Shelf {
  const shelf = shelves.get(letter) ?? make();
  shelves.set(letter, shelf);
  return shelf;
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
 * Trademarks that a misspelt word may stand for. Who misspells a name knows its first letter: those with the same one
 * are read when a word with it is first asked for, and no text asks for all.
 */
export class Neighbours {
  readonly #names = new Map<number, Shelf>();
  readonly #substances = new Map<number, Shelf>();
  #words: readonly string[] | undefined;

  constructor(readonly directory: Directory) {}

  /** The only content that names nearest to the word have; undefined with several, or a substance as near. */
  nearest(
    word: string,
    most: number,
    packs: number,
    own?: OwnWords
  ): Near | undefined {
    let away = most + 1;
    let found: Entry[] = [];
    this.#namesWith(word.charCodeAt(0)).visit(word, most, (place, left) => {
      const name = this.directory.wordAt(place);
      const apart = distance(word, name, left);
      const entry = apart <= left && this.directory.known(name, packs);
      if (!entry || own?.leaves(name)) {
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
    this.#substancesWith(word.charCodeAt(0)).visit(
      word,
      away,
      (index, left) => {
        is ||= distance(word, this.#words![index]!, left) <= left;
        return left;
      }
    );
    return is;
  }

  #namesWith(letter: number): Shelf {
    const { directory } = this;
    return shelfOf(
      this.#names,
      letter,
      () =>
        new Shelf(directory.namesWith(letter), (place, word) =>
          directory.readWord(place, word)
        )
    );
  }

  #substancesWith(letter: number): Shelf {
    const all = (this.#words ??= [...this.directory.substances()]);
    return shelfOf(this.#substances, letter, () => {
      const places = all.flatMap((word, place) =>
        word.charCodeAt(0) === letter ? [place] : []
      );
      return new Shelf(places, (place, word) => word.read(all[place]!));
    });
  }
}
