/**
 * A Markdown table on standard output.
 *
 * @param {string} title
 * @param {string[]} head
 * @param {Array<Array<string | number>>} rows
 */
export function printTable(title, head, rows) {
  const lines = [head, head.map(() => "---"), ...rows].map(
    (cells) => `| ${cells.join(" | ")} |`
  );
  process.stdout.write(`\n### ${title}\n\n${lines.join("\n")}\n`);
}

/** "met" or "missed", for a figure that may be at most `budget`. */
export const atMost = (figure, budget) => (figure <= budget ? "met" : "missed");
export const atLeast = (figure, budget) =>
  figure >= budget ? "met" : "missed";

export const millions = (perSecond) => (perSecond / 1e6).toFixed(2);
export const ms = (value) => value.toFixed(3);
export const kB = (bytes) => (bytes / 1000).toFixed(1);
