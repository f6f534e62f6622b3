import type { Caution } from "../medicines/pack.ts";
import { Cautions, type NEVER } from "./cautions.ts";
import { Ingredients } from "./ingredients.ts";
import { nameKey } from "./keys.ts";
import type { Row } from "./table.ts";
import { readTranslations, type Translations } from "./translations.ts";

/** The tables of `examiner/data/brands` that hold for all packs. */
export const SHARED_TABLES = [
  "inn",
  "inn_names",
  "substances",
  "consensus",
  "spellings",
  "ambiguous",
  "exceptions",
] as const;

export type SharedTables = Readonly<
  Record<(typeof SHARED_TABLES)[number], readonly Row[]>
>;

/** What a row's name stands for; `regions`: where they differ, else none. */
export interface Agreed {
  readonly content: string;
  readonly regions: readonly string[];
}

const byBrand = (rows: readonly Row[], column: string) =>
  new Map(rows.map((row) => [row.brand!.toLowerCase(), row[column]!]));

/** What we know of substances and names, whatever table they stand in. */
export class Dictionary {
  readonly ingredients: Ingredients;
  readonly cautions: Cautions;
  readonly translations: Translations;
  /** Classes of medicines by patterns of ingredients. */
  readonly exceptions: readonly Row[];
  readonly #agreed: ReadonlyMap<string, string>;
  readonly #spellings: ReadonlyMap<string, string>;

  constructor(tables: SharedTables) {
    const { inn, inn_names: names, substances } = tables;
    this.ingredients = new Ingredients({ inn, names, substances });
    this.cautions = new Cautions(tables.ambiguous);
    this.translations = readTranslations(inn, names);
    this.exceptions = tables.exceptions;
    this.#agreed = byBrand(tables.consensus, "sets");
    this.#spellings = byBrand(tables.spellings, "also");
  }

  /** The name as it is also written, in two words; else as it is. */
  spelling(brand: string): string {
    return this.#spellings.get(brand.toLowerCase()) ?? brand;
  }

  /** What a register's name stands for: one content, or several where countries differ; none where it has none. */
  agreed(brand: string, ingredients: string): readonly Agreed[] {
    const sets = this.#agreed.get(brand.toLowerCase()) ?? ingredients;
    const all = sets.split(" | ").map((each) => each.split(" @ "));
    return all.flatMap(([set = "", regions = ""]) => {
      const content = this.ingredients.mend(set.split(";"));
      const differ = all.length > 1 ? regions.split(",") : [];
      return content === undefined ? [] : [{ content, regions: differ }];
    });
  }

  /** The key of a name; undefined for what cannot be looked up. A word that is no name is never written in one. */
  keyOf(brand: string): string | undefined {
    const key = nameKey(this.spelling(brand));
    const plain = key?.replaceAll("-", " ");
    return plain && this.cautions.has(plain.replaceAll(" ", "")) ? plain : key;
  }

  /** Whether a key names a substance, or begins with one. */
  isSubstance(key: string): boolean {
    const plain = key.replaceAll("-", " ");
    const [first = ""] = plain.split(" ");
    return (
      (plain.includes(" ") && this.ingredients.isSubstance(first)) ||
      this.ingredients.isSubstance(plain) ||
      this.ingredients.isSubstance(plain.replaceAll(" ", ""))
    );
  }

  cautionOf(key: string): Caution | typeof NEVER {
    return this.cautions.of(key.replaceAll("-", " "));
  }
}
