import { load } from "js-yaml";
import { readFileSync } from "node:fs";
import { run } from "../lib/command.mjs";
import { fromRoot } from "../lib/root.mjs";

const SHOWN = "identifiers";

/**
 * Prints the first sample of the page, examined in the terminal.
 *
 * @returns {Promise<boolean>} whether that worked
 */
export async function printSample() {
  const { title, raw, preset } = load(
    readFileSync(fromRoot("playground", "samples.yml"), "utf8")
  ).find(({ id }) => id === SHOWN);
  const args = ["-", "--title", title, "--preset", preset];
  process.stdout.write(
    `$ bin/examine - --title "${title}" --preset ${preset}\n\n`
  );

  const { status, output } = await run(fromRoot("bin", "examine"), args, {
    input: raw,
  });
  process.stdout.write(output);
  return status === 0;
}
