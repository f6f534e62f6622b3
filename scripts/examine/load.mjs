import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { fromRoot } from "../lib/root.mjs";

const BUNDLE = fromRoot("public", "javascripts", "examiner.js");
const PACKS = fromRoot("public", "javascripts", "packs");
const MANIFEST = fromRoot("config", "packs.json");

/**
 * Runs the committed bundle and medicine packs as a page runs scripts: what runs here is what a browser and the
 * server run. Each call makes an examiner of its own. Not in a context of `node:vm`: there every look at a global
 * is intercepted, which makes the examiner three times slower than it is anywhere else.
 *
 * @param {{packs?: string[]}} [options] ids of the packs to load; default: those that need not be chosen
 * @returns {{examine: Function, follow: Function, judge: Function, applySuggestion: Function, VERSION: string}}
 */
export function loadExaminer({ packs } = {}) {
  for (const file of [BUNDLE, ...packFiles(packs)]) {
    new Script(readFileSync(file, "utf8"), {
      filename: file,
    }).runInThisContext();
  }
  return globalThis.MedicalExaminer;
}

const manifest = () => JSON.parse(readFileSync(MANIFEST, "utf8")).packs;
const idsOf = (packs) => packs.map(({ id }) => id).sort();

/** @returns {string[]} ids of the packs in this checkout, the optional ones included */
export const allPackIds = () => idsOf(manifest());

/** @returns {string[]} ids of those that need not be chosen */
export const packIds = () => idsOf(manifest().filter((pack) => pack.default));

const packFiles = (ids = packIds()) => ids.map((id) => join(PACKS, `${id}.js`));
