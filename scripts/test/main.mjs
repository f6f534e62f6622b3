import { performance } from "node:perf_hooks";
import { Missing } from "../ensure/missing.mjs";
import { PARTS } from "./parts/index.mjs";
import { Results } from "./results.mjs";

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !PARTS.includes(name));

if (unknown !== undefined) {
  process.stderr.write(
    `There is no part "${unknown}"; the parts are: ${PARTS.join(", ")}.\n`
  );
  process.exitCode = 2;
} else {
  await runParts(asked.length ? asked : PARTS);
}

/** @param {string[]} names in the order in which they run */
async function runParts(names) {
  const total = new Results();

  for (const name of names) {
    process.stdout.write(`${name}\n`);
    const start = performance.now();
    const results = await runPart(name);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`  ${results} (${seconds} s)\n\n`);
    total.add(results);
  }

  process.stdout.write(`${total}\n`);
  process.exitCode = total.failed ? 1 : 0;
}

/**
 * @param {string} name
 * @returns {Promise<Results>}
 */
async function runPart(name) {
  const results = new Results();
  try {
    const part = await import(`./parts/${name}.mjs`);
    await part.run(results);
  } catch (error) {
    // A part that cannot run has failed: silence would read as success.
    results.fail(name, error instanceof Missing ? error.message : error.stack);
  }
  return results;
}
