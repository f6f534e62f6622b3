// Reads the tables of examiner/data/brands.
import { readFile } from "node:fs/promises";
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
      throw new Error(
        `${name}.tsv:${index + 2}: ${cells.length} cells, not ${columns.length}`
      );
    }
    return Object.fromEntries(
      columns.map((column, at) => [column, cells[at].trim()])
    );
  });
}
