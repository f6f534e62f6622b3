import { distance, LESS } from "./distance.ts";
import type { Directory, Entry } from "./directory.ts";

/** Names and substances that begin with one letter, by their length. */
type Bucket = Map<string, string[]>;

const SHORTEST = 5;

function put(buckets: Bucket, word: string): void {
  if (word.length >= SHORTEST) {
    const key = word[0]! + word.length;
    const words = buckets.get(key);
    if (words) {
      words.push(word);
    } else {
      buckets.set(key, [word]);
    }
  }
}

function bucketsOf(words: Iterable<string>): Bucket {
  const buckets: Bucket = new Map();
  for (const word of words) {
    put(buckets, word);
  }
  return buckets;
}

/** What a word is nearest to. `away` as `distance` counts. */
export interface Near {
  readonly away: number;
  readonly entry: Entry;
}

const signature = (entry: Entry) =>
  entry
    .flatMap(({ contents }) =>
      contents.map(
        ({ ingredients, more }) => ingredients.join(";") + (more ? "+" : "")
      )
    )
    .sort()
    .filter((one, at, all) => one !== all[at - 1])
    .join("|");

/**
 * Trademarks that a misspelt word may stand for. Who misspells a name knows its first letter, so that only names
 * with the same one and about as many letters are compared: a few hundred of all.
 */
export class Neighbours {
  readonly #names: Bucket;
  readonly #substances: Bucket;

  constructor(readonly directory: Directory) {
    this.#names = bucketsOf(directory.names());
    this.#substances = bucketsOf(directory.substances());
  }

  /** The only content that names nearest to the word have; undefined with several, or a substance as near. */
  nearest(word: string, most: number, packs: number): Near | undefined {
    let away = most;
    let found: Entry | undefined;
    let isOne = true;
    for (const name of this.#like(this.#names, word, most)) {
      const apart = distance(word, name, away);
      if (apart > away) {
        continue;
      }
      const entry = this.directory.known(name, packs);
      if (!entry) {
        continue;
      }
      const differs = found && signature(found) !== signature(entry);
      isOne = apart < away || !found ? true : isOne && !differs;
      found = apart < away || !found || differs ? entry : found;
      away = apart;
    }
    const isSubstance = () =>
      this.#like(this.#substances, word, away).some(
        (name) => distance(word, name, away) <= away
      );
    return found && isOne && !isSubstance()
      ? { away, entry: found }
      : undefined;
  }

  #like(buckets: Bucket, word: string, most: number): string[] {
    const like: string[] = [];
    const least = Math.floor(most / LESS);
    for (let more = -least; more <= least; more++) {
      like.push(...(buckets.get(word[0]! + (word.length + more)) ?? []));
    }
    return like;
  }
}
