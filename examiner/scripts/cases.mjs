// The format of cases files. One case a line:
//   + en | Seen by {{Dr Hope}}. | the doctor      must find each {{span}}; first suggestions, " ; " between
//   - en | Dr Pepper is a drink.                  must leave alone
//   ~ Dr Dr Dr           a text that, repeated, makes the rule work hardest (for bin/bench growth); no language
//   = field: title       the field of the following cases (default raw)
//   = packs: us, uk      the medicine packs of the following cases
// "\n" is a line break, "(remove)" an empty suggestion, "#" starts a comment line.

import { Mistake } from "./mistake.mjs";

const SPAN = /\{\{(.*?)\}\}/gs;

function readSpans(marked) {
  const spans = [];
  let shift = 0;
  for (const found of marked.matchAll(SPAN)) {
    const start = found.index - shift;
    spans.push({ start, end: start + found[1].length });
    shift += 4;
  }
  return { text: marked.replace(SPAN, "$1"), spans };
}

function parseCase(line, settings, { file, number }) {
  const refuse = (sentence) => {
    throw new Mistake(`${file}:${number}: ${sentence}`);
  };
  const [head, body, suggestions] = line.split(" | ");
  const [sign, language] = [head[0], head.slice(1).trim()];
  if (body === undefined || !/^[a-z]{2}$/.test(language)) {
    refuse(
      'A case is "+ language | text | suggestions" or "- language | text", the language in two letters.'
    );
  }
  // "\\|" is a bar of a table, which does not end the text.
  const { text, spans } = readSpans(
    body.replaceAll("\\n", "\n").replaceAll("\\|", "|")
  );
  const found = sign === "+";
  if (found !== spans.length > 0) {
    refuse('"+" needs a {{span}}, "-" has none.');
  }
  const expected = suggestions
    ?.split(" ; ")
    .map((one) => (one.trim() === "(remove)" ? "" : one.trim()));
  spans.forEach((span, index) => (span.suggestion = expected?.[index]));
  return { number, found, language, text, spans, ...settings };
}

/**
 * @param {string} content of a cases file
 * @param {string} [file] its path, for messages
 * @returns {Array<{number: number, found: boolean, language: string, text: string, field: string, packs?: string[],
 *   spans: Array<{start: number, end: number, suggestion?: string}>}>} offsets in UTF-16 units
 */
export function parseCases(content, file = "cases") {
  const settings = { field: "raw" };
  const cases = [];
  content.split("\n").forEach((raw, index) => {
    const line = raw.trimEnd();
    if (line.startsWith("= field:")) {
      settings.field = line.slice(8).trim();
    } else if (line.startsWith("= packs:")) {
      settings.packs = line
        .slice(8)
        .split(",")
        .map((id) => id.trim());
    } else if (/^[+-] /.test(line)) {
      cases.push(parseCase(line, settings, { file, number: index + 1 }));
    } else if (/^~ [a-z]{2} \| /.test(line)) {
      throw new Mistake(
        `${file}:${index + 1}: "~" takes the text alone, without a language.`
      );
    } else if (line && !/^(?:#|~ )/.test(line)) {
      throw new Mistake(
        `${file}:${index + 1}: A line starts with "+ ", "- ", "~ ", "= field:", "= packs:" or "#".`
      );
    }
  });
  return cases;
}

/**
 * @param {string} content of a cases file
 * @returns {string[]} texts that, repeated, make the rule work hardest
 */
export const parseWorst = (content) =>
  content
    .split("\n")
    .filter((line) => line.startsWith("~ "))
    .map((line) => line.slice(2).replaceAll("\\n", "\n"));
