// Ingredient names in the languages of the texts.
import { readTable } from "./tables.mjs";

const BRACKETS = /\s*\([^)]*\)/g;
const ACID_FIRST = /^(кислота) (\S+)$/;
const LONGEST = 60;

/** The variant that reads best in a sentence: without brackets, not "кислота …" first. */
function best(variants) {
  const [first] = variants
    .map((variant) => variant.replace(BRACKETS, "").trim())
    .filter((variant) => variant && variant.length <= LONGEST)
    .map((variant) => variant.replace(ACID_FIRST, "$2 $1"));
  return first;
}

/** @returns {Promise<Record<string, Map<string, string>>>} language → English INN → name */
export async function ingredientNames() {
  const [inn, more] = await Promise.all(["inn", "inn_names"].map(readTable));
  const names = { uk: new Map(), ru: new Map(), ar: new Map() };
  for (const row of inn) {
    for (const language of ["uk", "ru"]) {
      const name = best(row[`name_${language}`].split("|"));
      if (name) {
        names[language].set(row.inn, name);
      }
    }
  }
  more.forEach(({ inn: english, lang, name }) =>
    names[lang].set(english, name)
  );
  return names;
}
