import { wordsKey } from "./keys.ts";
import type { Row } from "./table.ts";

/** Signs in `substances.tsv`: the register names no substance, or more of them than it lists. */
const UNKNOWN = "-";
export const MORE = "+";
/** What a table says for "and others, unlisted". */
export const COMBINATION = "combination";

export interface IngredientTables {
  readonly inn: readonly Row[];
  readonly names: readonly Row[];
  readonly substances: readonly Row[];
}

/** Keys that name a substance: never a trademark. */
function substanceKeys({ inn, names, substances }: IngredientTables) {
  const texts = [
    ...inn.flatMap((row) => [
      row.inn!,
      ...row.synonyms_en!.split("|"),
      ...row.name_uk!.split("|"),
      ...row.name_ru!.split("|"),
    ]),
    ...names.map(({ name }) => name!),
    ...substances.flatMap((row) => [
      row.as_registered!,
      ...row.substance!.split(";"),
    ]),
  ];
  return new Set(texts.map(wordsKey).filter(Boolean));
}

/** English names of substances, in small letters → the one that we use. */
function englishNames({ inn, substances }: IngredientTables) {
  const known = new Map<string, string>();
  for (const { inn: name = "", synonyms_en = "" } of inn) {
    synonyms_en
      .split("|")
      .filter(Boolean)
      .forEach((synonym) => known.set(synonym.toLowerCase(), name));
  }
  for (const { as_registered = "", substance = "" } of substances) {
    known.set(as_registered.toLowerCase(), as_registered);
    substance.split(";").forEach((one) => known.set(one.toLowerCase(), one));
  }
  inn.forEach(({ inn: name = "" }) => known.set(name.toLowerCase(), name));
  [UNKNOWN, MORE, ""].forEach((sign) => known.delete(sign));
  return known.set(COMBINATION, COMBINATION);
}

/** Which substances there are, and how we name them. */
export class Ingredients {
  readonly #vetoed: ReadonlySet<string>;
  readonly #english: ReadonlyMap<string, string>;
  readonly #substances: ReadonlyMap<string, string>;

  constructor(tables: IngredientTables) {
    this.#vetoed = substanceKeys(tables);
    this.#english = englishNames(tables);
    this.#substances = new Map(
      tables.substances.map((row) => [row.as_registered!, row.substance!])
    );
  }

  /** Whether these words are a substance's, in any of our languages. */
  isSubstance(words: string): boolean {
    return this.#vetoed.has(words);
  }

  /** The INN that an English name stands for; undefined for a substance that we do not know. */
  find(english: string): string | undefined {
    return this.#english.get(english.trim().toLowerCase());
  }

  /** "a;b" or "a;+" (in combination); undefined when no substance is known. */
  mend(ingredients: readonly string[]): string | undefined {
    const found = new Set<string>();
    for (const each of ingredients) {
      const mended = this.#substances.get(each) ?? each;
      mended.split(";").forEach((one) => found.add(one));
    }
    const more = found.has(MORE) || found.has(COMBINATION);
    found.delete(MORE);
    found.delete(COMBINATION);
    found.delete("");
    if (found.size === 0 || found.has(UNKNOWN)) {
      return undefined;
    }
    return [...found].sort().join(";") + (more ? `;${MORE}` : "");
  }
}
