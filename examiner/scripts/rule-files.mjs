import { readdir } from "node:fs/promises";
import { EXAMINER } from "./output.mjs";

const RULES = `${EXAMINER}/src/rules`;

/** @returns {Promise<string[]>} ids of all rules, sorted: a rule's id is its path */
export async function ruleIds() {
  const families = (await readdir(RULES, { withFileTypes: true })).filter(
    (entry) => entry.isDirectory()
  );
  const ids = [];
  for (const { name } of families) {
    for (const file of await readdir(`${RULES}/${name}`)) {
      if (file.endsWith(".ts")) {
        ids.push(`${name}/${file.slice(0, -3)}`);
      }
    }
  }
  return ids.sort();
}
