import { PARTS } from "./parts/index.mjs";
import { runParts } from "./run-parts.mjs";

const NARROWED =
  '"examiner/cases" runs, of the part "examiner", the files with "cases" in their path';
const HELP = `Usage: bin/test [PART[/WORD]…]

Runs everything, or only these parts: ${PARTS.join(", ")}.
${NARROWED}.
The last line is "N passed, N failed, N skipped"; the exit status is 1 when something failed.`;

const asked = process.argv.slice(2);
const partOf = (name) => name.split("/")[0];
const unknown = asked.find((name) => !PARTS.includes(partOf(name)));

if (asked.some((one) => one === "--help" || one === "-h")) {
  process.stdout.write(`${HELP}\n`);
} else if (unknown !== undefined) {
  process.stderr.write(
    `There is no part "${unknown}"; the parts are: ${PARTS.join(", ")}; ${NARROWED}.\n`
  );
  process.exitCode = 2;
} else {
  await runParts(asked.length ? asked : PARTS, async (name) => {
    const part = await import(`./parts/${partOf(name)}.mjs`);
    const word = name.slice(partOf(name).length + 1);
    return { run: (results) => part.run(results, word || undefined) };
  });
}
