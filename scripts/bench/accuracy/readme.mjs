import { printTable } from "../table.mjs";
import { ANCHORS, BARS, wanted } from "./bars.mjs";
import { atBar, shown } from "./report.mjs";

/** The table in the form that README keeps: a column for each set, bars and the best of others beside. */
export function printForReadme(sets) {
  const titles = sets.map(
    ({ title, tallied }) => `${title}, ${tallied.length} texts`
  );
  const day = new Date().toISOString().slice(0, 10);
  printTable(
    `Identifiers, ${day}`,
    ["what", ...titles, "asked for", "best of others"],
    BARS.map((bar) => [
      `${bar.group}: ${bar.measure}`,
      ...sets.map(({ tallied }) => shown(bar.measure, atBar(bar, tallied))),
      wanted(bar),
      bar.best,
    ])
  );
  process.stdout.write(`\n${ANCHORS}\n`);
}
