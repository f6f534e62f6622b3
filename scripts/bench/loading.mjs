// Run by brands.mjs in a process of its own: what it takes to load and read the packs, for the first time. Prints milliseconds.
import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import { packIds } from "../examine/load.mjs";
import { fromRoot } from "../lib/root.mjs";
import { time } from "./measure.mjs";

const script = (...path) =>
  new Script(readFileSync(fromRoot("public", "javascripts", ...path), "utf8"));

/** Also reads the words of the examiner itself, as long as there are no packs. */
function prepare() {
  while (!globalThis.MedicalExaminer.prepare()) {
    // Portion by portion.
  }
}

const sources = packIds().map((id) => `${id}.js`);
script("examiner.js").runInThisContext();
prepare();
const taken = time(() => {
  sources.forEach((name) => script("packs", name).runInThisContext());
  prepare();
});
process.stdout.write(`${taken}\n`);
