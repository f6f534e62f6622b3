import type { Caution } from "../medicines/pack.ts";
import { cautionOfWord, cautionSaid, NEVER } from "./cautions.ts";
import type { Dictionary } from "./dictionary.ts";
import { isShort } from "./keys.ts";
import { Names } from "./names.ts";
import type { Problem } from "./problem.ts";
import { readContents } from "./read-contents.ts";
import type { WrittenRow } from "./row.ts";

const REGION = /^[A-Z]{2,3}$/;
const BETWEEN = /\s*[;,]\s*/;

/** Reads a table that somebody uploaded: every row of it, or what is wrong with each. */
export class TableReader {
  readonly names = new Names();
  readonly problems: Problem[] = [];
  /** Which row has a name for a country: "key region". */
  readonly #rows = new Map<string, number>();

  constructor(
    readonly dictionary: Dictionary,
    readonly regions: readonly string[]
  ) {}

  read(written: WrittenRow): void {
    const { row } = written;
    const before = this.problems.length;
    const key = this.#keyOf(written);
    const contents = this.#contentsOf(written);
    const regions = this.#regionsOf(written);
    const caution = this.#cautionOf(written, key);
    if (this.problems.length === before && this.#isNew(row, key, regions)) {
      contents.forEach((content) =>
        this.names.add(key, content, regions, caution)
      );
    }
  }

  #refuse(problem: Problem): void {
    this.problems.push(problem);
  }

  #keyOf({ row, brand }: WrittenRow): string {
    const name = brand.trim();
    const key = this.dictionary.keyOf(name);
    if (name === "") {
      this.#refuse({ row, reason: "empty-name" });
    } else if (isShort(name)) {
      this.#refuse({ row, reason: "short-name" });
    } else if (key === undefined) {
      this.#refuse({ row, reason: "unreadable-name" });
    } else if (this.dictionary.isSubstance(key)) {
      this.#refuse({ row, reason: "ingredient-name" });
    }
    return key ?? "";
  }

  #contentsOf({ row, ingredients }: WrittenRow): readonly string[] {
    const read = readContents(ingredients, this.dictionary.ingredients);
    read.unknown.forEach((ingredient) =>
      this.#refuse({ row, reason: "unknown-ingredient", ingredient })
    );
    if (read.unknown.length === 0 && read.contents.length === 0) {
      this.#refuse({ row, reason: "no-ingredient" });
    }
    return read.contents;
  }

  #regionsOf({ row, region = "" }: WrittenRow): readonly string[] {
    const said = region.trim().split(BETWEEN).filter(Boolean);
    if (!said.every((one) => REGION.test(one))) {
      this.#refuse({ row, reason: "unknown-region" });
    }
    return said.length ? said : this.regions;
  }

  /** A name that is never meant as one is so here too, unless the table says otherwise: it needs most. */
  #cautionOf({ row, brand, caution = "" }: WrittenRow, key: string): Caution {
    const said = cautionSaid(caution.trim());
    if (caution.trim() !== "" && said === undefined) {
      this.#refuse({ row, reason: "unknown-caution" });
    }
    const known = this.dictionary.cautionOf(key);
    return said ?? (known === NEVER ? "!" : known || cautionOfWord(brand));
  }

  #isNew(row: number, key: string, regions: readonly string[]): boolean {
    const places = regions.map((region) => `${key} ${region}`);
    const first = places.map((place) => this.#rows.get(place)).find(Boolean);
    if (first !== undefined) {
      this.#refuse({ row, reason: "duplicate-name", first });
    }
    places.forEach((place) => this.#rows.set(place, first ?? row));
    return first === undefined;
  }
}
