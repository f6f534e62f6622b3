import { PARTS } from "./parts/index.mjs";
import { runParts } from "./run-parts.mjs";

// "commands/build" runs, of that part, the files with "build" in their path.
const asked = process.argv.slice(2);
const partOf = (name) => name.split("/")[0];
const unknown = asked.find((name) => !PARTS.includes(partOf(name)));

if (unknown !== undefined) {
  process.stderr.write(
    `There is no part "${unknown}"; the parts are: ${PARTS.join(", ")}.\n`
  );
  process.exitCode = 2;
} else {
  await runParts(asked.length ? asked : PARTS, async (name) => {
    const part = await import(`./parts/${partOf(name)}.mjs`);
    const word = name.slice(partOf(name).length + 1);
    return { run: (results) => part.run(results, word || undefined) };
  });
}
