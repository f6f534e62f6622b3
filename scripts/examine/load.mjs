import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { fromRoot } from "../lib/root.mjs";

const BUNDLE = fromRoot("public", "javascripts", "examiner.js");
const PACKS = fromRoot("public", "javascripts", "packs");

/**
 * Loads the committed bundle and medicine packs into a context of their own: what runs here is what a browser
 * and the server run.
 *
 * @param {{packs?: string[]}} [options] ids of the packs to load; default: all
 * @returns {{examine: Function, follow: Function, judge: Function, applySuggestion: Function, VERSION: string}}
 */
export function loadExaminer({ packs } = {}) {
  const context = createContext({});
  new Script(readFileSync(BUNDLE, "utf8"), { filename: BUNDLE }).runInContext(
    context
  );
  for (const file of packFiles(packs)) {
    new Script(readFileSync(file, "utf8"), { filename: file }).runInContext(
      context
    );
  }
  return new Script("MedicalExaminer").runInContext(context);
}

/** @returns {string[]} ids of the packs in this checkout */
export const packIds = () =>
  readdirSync(PACKS)
    .filter((name) => name.endsWith(".js"))
    .map((name) => name.slice(0, -3))
    .sort();

const packFiles = (ids = packIds()) => ids.map((id) => join(PACKS, `${id}.js`));
