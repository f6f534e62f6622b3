import type { Caution } from "../medicines/pack.ts";

/** What names stand for, as packs write it: "a;b", or "a@US|b@UK,IN" where countries differ. */
export type Sets = string;

interface Name {
  /** Contents with the countries in which the name has them, in the order of the rows. */
  readonly contents: Map<string, Set<string>>;
  readonly caution: Caution;
}

/** In rising order. */
const CAUTIONS = "^~?!";

const stronger = (one: Caution, other: Caution) =>
  weight(one) > weight(other) ? one : other;

const weight = (caution: Caution) =>
  caution === "" ? -1 : CAUTIONS.indexOf(caution);

/** What each key stands for, gathered row by row. */
export class Names {
  readonly #names = new Map<string, Name>();

  /** @param content as packs write a set: "a;b;+" @param regions in which it is so */
  add(
    key: string,
    content: string,
    regions: readonly string[],
    caution: Caution
  ): void {
    const known = this.#names.get(key);
    const contents = known?.contents ?? new Map<string, Set<string>>();
    const all = contents.get(content) ?? new Set();
    regions.forEach((region) => all.add(region));
    contents.set(content, all);
    this.#names.set(key, {
      contents,
      caution: known ? stronger(known.caution, caution) : caution,
    });
  }

  get size(): number {
    return this.#names.size;
  }

  /** Each key with its sets and its caution. */
  *each(): Iterable<[key: string, sets: Sets, caution: Caution]> {
    for (const [key, { contents, caution }] of this.#names) {
      const parts = [...contents].map(([content, regions]) =>
        contents.size === 1 ? content : `${content}@${[...regions].join(",")}`
      );
      yield [key, parts.join("|"), caution];
    }
  }

  /** English INNs of all names. */
  ingredients(): Set<string> {
    const sets = [...this.#names.values()].flatMap(({ contents }) => [
      ...contents.keys(),
    ]);
    return new Set(sets.flatMap((set) => set.split(";")));
  }
}
