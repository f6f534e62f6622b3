// Reads the tables of examiner/data/brands.
import { readFile } from "node:fs/promises";
import { importSources } from "../import-sources.mjs";
import { Mistake } from "../mistake.mjs";
import { EXAMINER } from "../output.mjs";

const FOLDER = `${EXAMINER}/data/brands`;

const { readTable: read } = await importSources(
  `export { readTable } from "./src/packing/table.ts";`
);

/** @returns {Promise<Array<Record<string, string>>>} rows by the names of the header */
export async function readTable(name) {
  const text = await readFile(`${FOLDER}/${name}.tsv`, "utf8");
  try {
    return read(text);
  } catch ({ message }) {
    throw new Mistake(`examiner/data/brands/${name}.tsv:${message}`);
  }
}
