import type { Language } from "../text/language.ts";
import type { Row } from "./table.ts";

const BRACKETS = /\s*\([^)]*\)/g;
const ACID_FIRST = /^(кислота) (\S+)$/;
const LONGEST = 60;

/** By language: English INN → its name there. */
export type Translations = ReadonlyMap<Language, ReadonlyMap<string, string>>;

/** The variant that reads best in a sentence: without brackets, not "кислота …" first. */
function best(variants: readonly string[]): string | undefined {
  const [first] = variants
    .map((variant) => variant.replace(BRACKETS, "").trim())
    .filter((variant) => variant && variant.length <= LONGEST)
    .map((variant) => variant.replace(ACID_FIRST, "$2 $1"));
  return first;
}

/** Ingredient names in the languages of the texts. */
export function readTranslations(
  inn: readonly Row[],
  more: readonly Row[]
): Translations {
  const names = new Map<Language, Map<string, string>>([
    ["uk", new Map()],
    ["ru", new Map()],
    ["ar", new Map()],
  ]);
  for (const row of inn) {
    for (const language of ["uk", "ru"] as const) {
      const name = best(row[`name_${language}`]!.split("|"));
      if (name) {
        names.get(language)!.set(row.inn!, name);
      }
    }
  }
  more.forEach(({ inn: english, lang, name }) =>
    names.get(lang as Language)!.set(english!, name!)
  );
  return names;
}
