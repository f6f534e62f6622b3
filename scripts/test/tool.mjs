import { run } from "../lib/command.mjs";
import { fromRoot } from "../lib/root.mjs";

// Some tools colour what they say as soon as CI is set.
const PLAIN = { NO_COLOR: "1", FORCE_COLOR: "0" };

/**
 * Counts one run of a tool as one test. When it fails, `mend` is the command that may put it right.
 *
 * @param {import("./results.mjs").Results} results
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 * @param {Parameters<typeof run>[2] & {mend?: string}} [options]
 */
export async function testTool(
  results,
  name,
  program,
  args,
  { mend, ...options } = {}
) {
  const { status, output } = await run(program, args, {
    ...options,
    env: { ...PLAIN, ...options.env },
  });
  if (status === 0) {
    results.pass();
  } else {
    results.fail(
      name,
      [output.trimEnd(), ...(mend ? [`Mend it: ${mend}`] : [])].join("\n")
    );
  }
}

/**
 * @param {string} name a program of node_modules/.bin
 * @returns {string} its path
 */
export function moduleProgram(name) {
  return fromRoot("node_modules", ".bin", name);
}
