// What the server runs: the global MedicalPacking. Tables come as texts, once for all questions.
import { Dictionary, SHARED_TABLES, type SharedTables } from "./dictionary.ts";
import { exportedRows } from "./exported-rows.ts";
import { makePack as make } from "./make-pack.ts";
import type { PackMeta, WrittenRow } from "./row.ts";
import { readTable } from "./table.ts";

let dictionary: Dictionary | undefined;

/** Takes the tables that hold for all packs, by their names. */
export function open(texts: Readonly<Record<string, string>>): void {
  const tables = SHARED_TABLES.map((name) => [name, readTable(texts[name]!)]);
  dictionary = new Dictionary(Object.fromEntries(tables) as SharedTables);
}

export const makePack = (rows: readonly WrittenRow[], meta: PackMeta) =>
  make(rows, meta, dictionary!);

/** Rows of a shipped pack's tables, as they can be uploaded again. */
export const exportPack = (
  tables: readonly string[],
  regions: readonly string[]
) => exportedRows(tables.flatMap(readTable), regions, dictionary!);
