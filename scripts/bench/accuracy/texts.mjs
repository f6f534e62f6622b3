// The format of texts with known identifiers, test/accuracy/PART/LANGUAGE/SOURCE.txt, or SOURCE-2.txt by another author:
//   %% remark                                begins a text and says what it is there for
//   Seen by Dr {{NAME|Hope}} in {{IGNORE|Ohio}}.   an identifier; words that count neither as found nor as false
// A text has as many lines as it likes; empty lines around it are not part of it.

import { readFileSync } from "node:fs";
import { Mistake } from "../../../examiner/scripts/mistake.mjs";
import { filesIn } from "../../lib/files.mjs";
import { fromRoot } from "../../lib/root.mjs";
import { TYPES } from "./types.mjs";

const BEGINNING = /^%%.*$/m;
const MARK = /\{\{([A-Z0-9_]+)\|(.*?)\}\}/gs;
const LEFT_OVER = /\{\{|\}\}/;

/** The parts of our own: one to measure what rules do with texts that nobody looked at, one to write them by. */
export const PARTS = ["measuring", "working"];

/**
 * @typedef {{id: string, lang: string, source: string, text: string, spans: Span[], ignore: Span[]}} GoldText
 * @typedef {{start: number, end: number, type?: string, text?: string}} Span offsets in UTF-16 units
 */

/** @param {string} marked @returns {{text: string, spans: Span[], ignore: Span[]}} */
export function readMarks(marked) {
  const [spans, ignore] = [[], []];
  let shift = 0;
  for (const { 0: whole, 1: type, 2: words, index } of marked.matchAll(MARK)) {
    const start = index - shift;
    const span = { start, end: start + words.length };
    shift += whole.length - words.length;
    if (type === "IGNORE") {
      ignore.push(span);
    } else if (TYPES.includes(type)) {
      spans.push({ ...span, type, text: words });
    } else {
      throw new Mistake(`There is no type "${type}".`);
    }
  }
  const text = marked.replace(MARK, "$2");
  if (LEFT_OVER.test(text)) {
    throw new Mistake("A mark is {{TYPE|words}}.");
  }
  return { text, spans, ignore };
}

/**
 * @param {string} content of a file of texts
 * @param {string} path its place, which names part, language and source
 * @returns {GoldText[]}
 */
export function parseTexts(content, path) {
  const [part, lang, name] = path.split("/").slice(-3);
  const source = name.replace(/(?:-\d+)?\.txt$/, "");
  let line = 1 + content.split(BEGINNING, 1)[0].split("\n").length;
  return content
    .split(BEGINNING)
    .slice(1)
    .map((body) => {
      const id = `${part}/${lang}/${name}:${line}`;
      line += body.split("\n").length - 1;
      try {
        return { id, lang, source, ...readMarks(body.trim()) };
      } catch (error) {
        throw new Mistake(`${id}: ${error.message}`);
      }
    });
}

/** @param {string} part @returns {GoldText[]} the texts of our own in this part */
export const textsOf = (part) =>
  filesIn(`test/accuracy/${part}`, /\.txt$/).flatMap((path) =>
    parseTexts(readFileSync(fromRoot(path), "utf8"), path)
  );

/** @param {string} file JSON lines @returns {GoldText[]} */
export const textsFrom = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => ({ ignore: [], ...JSON.parse(line) }));
