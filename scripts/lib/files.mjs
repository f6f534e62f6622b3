import { existsSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fromRoot, ROOT } from "./root.mjs";

/**
 * All files below a folder of the repository, sorted; none when the folder does not exist.
 *
 * @param {string} folder relative to the repository
 * @param {RegExp} [pattern] what the path must match
 * @returns {string[]} paths relative to the repository, with "/" between
 */
export function filesIn(folder, pattern = /(?:)/) {
  if (!existsSync(fromRoot(folder))) {
    return [];
  }

  return readdirSync(fromRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.path, entry.name)))
    .map((path) => path.split(sep).join("/"))
    .filter((path) => !path.includes("node_modules/") && pattern.test(path))
    .sort();
}
