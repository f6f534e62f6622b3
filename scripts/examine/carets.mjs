const TAB = 4;
const ZERO_WIDTH = /\p{M}|\p{Cf}/u;
const WIDE =
  /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}/u;

/** Columns that a text takes in a terminal. */
export function width(text) {
  let columns = 0;
  for (const character of text) {
    columns +=
      character === "\t"
        ? TAB
        : ZERO_WIDTH.test(character)
          ? 0
          : WIDE.test(character)
            ? 2
            : 1;
  }
  return columns;
}

/** Lines with the UTF-16 offset at which each starts. */
function lines(text) {
  let start = 0;
  return text.split("\n").map((line) => {
    const from = start;
    start += line.length + 1;
    return { line, start: from, end: from + line.length };
  });
}

const says = ({ rule, severity, suggestions }) => {
  const hints = suggestions
    .slice(0, 2)
    .map((one) => (one === "" ? "take it out" : `“${one}”`));
  return `${rule} · ${severity}${hints.length ? ` · ${hints.join(" or ")}` : ""}`;
};

function caretLine(finding, { line, start, end }) {
  const from = Math.max(finding.start, start);
  const to = Math.min(finding.end, end);
  const indent = " ".repeat(width(line.slice(0, from - start)));
  return `${indent}${"^".repeat(Math.max(1, width(line.slice(from - start, to - start))))}`;
}

/** Findings by the line in which they start. */
function byLine(rows, findings) {
  const lists = rows.map(() => []);
  let row = 0;
  for (const finding of findings) {
    while (row < rows.length - 1 && finding.start > rows[row].end) {
      row++;
    }
    lists[row].push(finding);
  }
  return lists;
}

/**
 * A text with carets under each finding and what the finding says behind them.
 *
 * @param {string} text one field as typed
 * @param {Array<{start: number, end: number, rule: string, severity: string, suggestions: string[]}>} findings of this field, in order
 * @returns {string}
 */
export function withCarets(text, findings) {
  const rows = lines(text);
  const lists = byLine(rows, findings);
  const digits = String(rows.length).length;
  const gutter = `${" ".repeat(digits)} │ `;
  return rows
    .flatMap((row, index) => [
      `${String(index + 1).padStart(digits)} │ ${row.line.replaceAll("\t", " ".repeat(TAB))}`,
      ...lists[index].map(
        (finding) => `${gutter}${caretLine(finding, row)} ${says(finding)}`
      ),
    ])
    .join("\n");
}
