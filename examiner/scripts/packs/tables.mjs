// Reads the tables of examiner/data/brands.
import { readFile } from "node:fs/promises";
import { Mistake } from "../mistake.mjs";
import { EXAMINER } from "../output.mjs";

const FOLDER = `${EXAMINER}/data/brands`;

/** @returns {Promise<Array<Record<string, string>>>} rows by the names of the header */
export async function readTable(name) {
  const text = await readFile(`${FOLDER}/${name}.tsv`, "utf8");
  const [head, ...lines] = text.replace(/\n+$/, "").split("\n");
  const columns = head.split("\t");
  return lines.map((line, index) => {
    const cells = line.split("\t");
    if (cells.length !== columns.length) {
      throw new Mistake(
        `examiner/data/brands/${name}.tsv:${index + 2}: ${cells.length} cells with tabs between, not ${columns.length}.`
      );
    }
    return Object.fromEntries(
      columns.map((column, at) => [column, cells[at].trim()])
    );
  });
}
