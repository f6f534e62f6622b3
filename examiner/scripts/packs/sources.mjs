// The registers behind the tables, as SOURCE.md names them.
import { readFile } from "node:fs/promises";
import { Mistake } from "../mistake.mjs";
import { EXAMINER } from "../output.mjs";

const FILE = "data/brands/SOURCE.md";
const ROW = /^\| `([^`]+)` +\| (.+?) +\| /;

/** @returns {Promise<Map<string, string>>} key → name of the register */
export async function readSources() {
  const text = await readFile(`${EXAMINER}/${FILE}`, "utf8");
  const rows = text.split("\n").flatMap((line) => {
    const [, key, name] = ROW.exec(line) ?? [];
    return key && !key.includes(".tsv") ? [[key, name]] : [];
  });
  return new Map(rows);
}

/** Names of the registers that these rows came from, those of most rows first. */
export function sourcesOf(rows, sources) {
  const counts = new Map();
  for (const key of rows.flatMap(({ source }) => source.split(","))) {
    if (!sources.has(key)) {
      throw new Mistake(
        `examiner/${FILE}: no source "${key}", which a table names.`
      );
    }
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([key]) => sources.get(key));
}
