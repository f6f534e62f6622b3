import { cautionWord } from "./cautions.ts";
import type { Dictionary } from "./dictionary.ts";
import { COMBINATION, MORE } from "./ingredients.ts";
import { type Shipped, shipped } from "./shipped.ts";
import type { Row } from "./table.ts";

/** Cells of a row: brand, ingredients, region, source, caution. */
export type Exported = readonly [string, string, string, string, string];

const asWritten = (content: string) =>
  content
    .split(";")
    .map((one) => (one === MORE ? COMBINATION : one))
    .join("; ");

const unique = (values: readonly string[]) => [...new Set(values)];

/** Contents of one name in the same countries are a row. */
function rowOf(same: readonly Shipped[]): Exported {
  const { brand, regions, caution } = same[0]!;
  const sources = same.flatMap(({ source }) => source.split(","));
  return [
    brand,
    unique(same.map(({ content }) => asWritten(content))).join(" | "),
    regions.join("; "),
    unique(sources).join(","),
    cautionWord(caution),
  ];
}

/** A shipped pack as a table that makes the same pack again. */
export function exportedRows(
  rows: readonly Row[],
  regions: readonly string[],
  dictionary: Dictionary
): Exported[] {
  const same = new Map<string, Shipped[]>();
  for (const one of shipped(rows, regions, dictionary)) {
    const place = `${one.key} ${one.regions.join(",")}`;
    same.set(place, [...(same.get(place) ?? []), one]);
  }
  return [...same.values()].map(rowOf);
}
