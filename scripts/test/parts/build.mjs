import { generate } from "../../build/generate.mjs";

/** @param {import("../results.mjs").Results} results */
export async function run(results) {
  const stale = await generate({ check: true });
  if (!stale) {
    results.note("no generators yet");
  } else if (stale.length) {
    results.fail(
      "generated files are what bin/build makes",
      `stale, run bin/build:\n${stale.join("\n")}`
    );
  } else {
    results.pass();
  }
}
