import { PLURAL_FORMS } from "./languages.mjs";

/**
 * @typedef {Record<string, string>} Forms texts by plural form; a text without forms is `{text: …}`
 */

/**
 * @param {object} tree a locale file below its locale's code
 * @returns {Map<string, Forms>} by dotted key
 */
export function textsOf(tree) {
  const texts = new Map();
  collect(tree, [], texts);
  return texts;
}

function collect(node, path, texts) {
  if (isPlural(node)) {
    texts.set(path.join("."), node);
  } else if (node !== null && typeof node === "object") {
    Object.entries(node).forEach(([key, child]) =>
      collect(child, [...path, key], texts)
    );
  } else {
    texts.set(path.join("."), { text: String(node ?? "") });
  }
}

function isPlural(node) {
  return (
    node !== null &&
    typeof node === "object" &&
    "other" in node &&
    Object.keys(node).every((key) => PLURAL_FORMS.includes(key))
  );
}

/**
 * @param {string} text
 * @returns {string[]} names of its variables, sorted
 */
export function variablesOf(text) {
  const names = text.matchAll(/%\{(\w+)\}|\{\{(\w+)\}\}/g);
  return [...new Set([...names].map(([, a, b]) => a ?? b))].sort();
}

/**
 * @param {string} text
 * @returns {boolean} whether anything is left to translate once variables and markup are gone
 */
export function hasWords(text) {
  return /\p{L}{2}/u.test(text.replace(/%\{\w+\}|\{\{\w+\}\}|<[^>]*>/g, ""));
}
