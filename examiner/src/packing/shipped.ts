import { NEVER } from "./cautions.ts";
import type { Dictionary } from "./dictionary.ts";
import { Names } from "./names.ts";
import type { Row } from "./table.ts";

/**
 * The names of registers' tables, with what is agreed about them. Rows that cannot go into a pack are passed over: of
 * tens of thousands some always say too little.
 */
export function shippedNames(
  rows: readonly Row[],
  regions: readonly string[],
  dictionary: Dictionary
): Names {
  const names = new Names();
  for (const { brand = "", ingredients = "" } of rows) {
    const key = dictionary.keyOf(brand);
    if (key === undefined || dictionary.isSubstance(key)) {
      continue;
    }
    const caution = dictionary.cautionOf(key);
    if (caution !== NEVER) {
      dictionary
        .agreed(brand, ingredients)
        .forEach(({ content, regions: where }) =>
          names.add(key, content, where.length ? where : regions, caution)
        );
    }
  }
  return names;
}
