import type { Caution } from "../medicines/pack.ts";
import { NEVER } from "./cautions.ts";
import type { Dictionary } from "./dictionary.ts";
import { Names } from "./names.ts";
import type { Row } from "./table.ts";

/** A name of a register, with one of its contents. */
export interface Shipped {
  readonly key: string;
  readonly brand: string;
  readonly content: string;
  readonly regions: readonly string[];
  readonly caution: Caution;
  readonly source: string;
}

/**
 * The names of registers' tables, with what is agreed about them. Rows that cannot go into a pack are passed over: of
 * tens of thousands some always say too little.
 */
export function shipped(
  rows: readonly Row[],
  regions: readonly string[],
  dictionary: Dictionary
): Shipped[] {
  return rows.flatMap(({ brand = "", ingredients = "", source = "" }) => {
    const key = dictionary.keyOf(brand);
    if (key === undefined || dictionary.isSubstance(key)) {
      return [];
    }
    const caution = dictionary.cautionOf(key);
    if (caution === NEVER) {
      return [];
    }
    return dictionary
      .agreed(brand, ingredients)
      .map(({ content, regions: where }) => ({
        key,
        brand: dictionary.spelling(brand),
        content,
        regions: where.length ? where : regions,
        caution,
        source,
      }));
  });
}

/** The same, as a pack holds them. */
export function shippedNames(
  rows: readonly Row[],
  regions: readonly string[],
  dictionary: Dictionary
): Names {
  const names = new Names();
  shipped(rows, regions, dictionary).forEach((one) =>
    names.add(one.key, one.content, one.regions, one.caution)
  );
  return names;
}
