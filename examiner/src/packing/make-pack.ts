import type { Dictionary } from "./dictionary.ts";
import { type PackData, packData } from "./pack-data.ts";
import type { Problem } from "./problem.ts";
import type { PackMeta, WrittenRow } from "./row.ts";
import { languagesOf } from "./speaking.ts";
import { TableReader } from "./table-reader.ts";

export type Made =
  | { readonly ok: true; readonly pack: PackData }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A pack of a table that somebody uploaded: all rows of it, or none. */
export function makePack(
  rows: readonly WrittenRow[],
  meta: PackMeta,
  dictionary: Dictionary
): Made {
  const table = new TableReader(dictionary, meta.regions);
  rows.forEach((row) => table.read(row));
  if (table.problems.length > 0) {
    return { ok: false, problems: table.problems };
  }
  const wording = {
    exceptions: dictionary.exceptions,
    translations: dictionary.translations,
    languages: languagesOf(meta.regions),
    ingredients: table.names.ingredients(),
  };
  return { ok: true, pack: packData(meta, table.names, wording) };
}
