import { performance } from "node:perf_hooks";
import { Mistake } from "../../examiner/scripts/mistake.mjs";
import { Missing } from "../ensure/missing.mjs";
import { Results } from "./results.mjs";

/**
 * Runs parts one after another, prints the closing line "N passed, N failed, N skipped" and sets the exit status.
 *
 * @param {string[]} names in the order in which they run
 * @param {(name: string) => Promise<{run: (results: Results) => Promise<void>}>} load
 */
export async function runParts(names, load) {
  const total = new Results();

  for (const name of names) {
    process.stdout.write(`${name}\n`);
    const start = performance.now();
    const results = await runPart(name, load);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`  ${results} (${seconds} s)\n\n`);
    total.add(results);
  }

  process.stdout.write(`${total}\n`);
  process.exitCode = total.failed ? 1 : 0;
}

async function runPart(name, load) {
  const results = new Results();
  try {
    const part = await load(name);
    await part.run(results);
  } catch (error) {
    // A part that cannot run has failed: silence would read as success.
    const isSentence = [Missing, Mistake].some((kind) => error instanceof kind);
    results.fail(name, isSentence ? error.message : error.stack);
  }
  return results;
}
