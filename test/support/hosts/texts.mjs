import { readFileSync } from "node:fs";
import { parseCases } from "../../../examiner/scripts/cases.mjs";
import { PARTS, textsOf } from "../../../scripts/bench/accuracy/texts.mjs";
import { filesIn } from "../../../scripts/lib/files.mjs";
import { fromRoot } from "../../../scripts/lib/root.mjs";

// Where engines differ: halves of pairs, marks of direction, letters that grow when they change case, long runs.
const HOSTILE = [
  "",
  "\ud800",
  "Dr \udc00Hope\ud83d on 12.03.2024",
  "\u202eДата 12.03.2024\u202c ‏٠١٢٣٤٥٦٧٨٩ ‎+20 100 123 4567",
  "İSTANBUL ﬁn STRASSE ẞ Dž ŉ ΐ",
  "e\u0301\u0301\u0301 İ\u0307 q\u0323\u0307",
  "\u0000\u200b\ufeff\u2028\u2029\r\n\u0085end",
  "`".repeat(300),
  "> ".repeat(300) + "text",
  "[quote]".repeat(200),
  "((((((((((".repeat(50),
  "9".repeat(2000),
  "a@".repeat(500),
  "А".repeat(1000),
  "<details>".repeat(100) + "|a|b|\n|-|-|\n".repeat(50),
];

/**
 * Every text that the hosts must agree on: each rule's cases, the golden texts, those with known identifiers, and hostile ones.
 *
 * @returns {string[]}
 */
export function textsForHosts() {
  const cases = filesIn("examiner/src/rules", /\.cases\.txt$/).flatMap((path) =>
    parseCases(read(path), path).map(({ text }) => text)
  );
  const golden = filesIn("test/golden", /\.md$/).map(read);
  const known = PARTS.flatMap(textsOf).map(({ text }) => text);
  return [...new Set([...cases, ...golden, ...known, ...HOSTILE])];
}

function read(path) {
  return readFileSync(fromRoot(path), "utf8");
}
