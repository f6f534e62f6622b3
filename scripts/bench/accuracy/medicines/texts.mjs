// The format of texts with known medicines, test/accuracy/medicines/PART/LANGUAGE.txt:
//   %% remark                                             begins a text and says what it is there for
//   Back on {{BRAND|Exforge|amlodipine; valsartan}} 5 mg.   a trademark and what it holds
//   On {{MISSPELT|Prozack|fluoxetine}}.                     a trademark that is spelt wrong
// Where countries sell different medicines under a name, " / " parts what it may hold.

import { readFileSync } from "node:fs";
import { Mistake } from "../../../../examiner/scripts/mistake.mjs";
import { filesIn } from "../../../lib/files.mjs";
import { fromRoot } from "../../../lib/root.mjs";

const BEGINNING = /^%%.*$/m;
const MARK = /\{\{([A-Z]+)\|([^|{}]+)\|([^|{}]+)\}\}/g;
const LEFT_OVER = /\{\{|\}\}/;
const TYPES = ["BRAND", "MISSPELT"];

/**
 * @typedef {{start: number, end: number, type: string, contents: string[]}} Marked offsets in UTF-16 units;
 *   `contents`: ingredients as `contentOf` writes them, each of which is right
 * @typedef {{id: string, lang: string, text: string, spans: Marked[]}} MedicineText
 */

/** Ingredients in an order of their own: registers and authors have theirs. */
export const contentOf = (ingredients) =>
  ingredients
    .toLowerCase()
    .split(";")
    .map((one) => one.trim())
    .filter(Boolean)
    .sort()
    .join("; ");

function readMarks(marked) {
  const spans = [];
  let shift = 0;
  for (const { 0: whole, 1: type, 2: words, 3: said, index } of marked.matchAll(
    MARK
  )) {
    if (!TYPES.includes(type)) {
      throw new Mistake(`There is no type "${type}".`);
    }
    const start = index - shift;
    const contents = said.split(" / ").map(contentOf);
    spans.push({ start, end: start + words.length, type, contents });
    shift += whole.length - words.length;
  }
  const text = marked.replace(MARK, "$2");
  if (LEFT_OVER.test(text)) {
    throw new Mistake("A mark is {{TYPE|words|ingredients}}.");
  }
  return { text, spans };
}

/**
 * @param {string} content of a file of texts
 * @param {string} path its place, which names part and language
 * @returns {MedicineText[]}
 */
export function parseMedicines(content, path) {
  const [part, name] = path.split("/").slice(-2);
  const lang = name.replace(/\.txt$/, "");
  let line = 1 + content.split(BEGINNING, 1)[0].split("\n").length;
  return content
    .split(BEGINNING)
    .slice(1)
    .map((body) => {
      const id = `${part}/${name}:${line}`;
      line += body.split("\n").length - 1;
      try {
        return { id, lang, ...readMarks(body.trim()) };
      } catch (error) {
        throw new Mistake(`${id}: ${error.message}`);
      }
    });
}

/** @param {string} part @returns {MedicineText[]} */
export const medicinesOf = (part) =>
  filesIn(`test/accuracy/medicines/${part}`, /\.txt$/).flatMap((path) =>
    parseMedicines(readFileSync(fromRoot(path), "utf8"), path)
  );
