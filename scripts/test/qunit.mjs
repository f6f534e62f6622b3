import { basename } from "node:path";
import { discourse, PLUGIN } from "../discourse/place.mjs";

const RESULT = /^(not )?ok \d+ (?!.*(?:# skip|\[skip\]))(.*)$/gm;

/**
 * Runs what core's own QUnit runner reads of ours, and counts each test. The runner builds the whole frontend.
 *
 * @param {import("./results.mjs").Results} results
 * @param {Record<string, string>} env
 */
export async function runQunit(results, env) {
  const { status, output } = await discourse.run(
    ["bin/rake", `plugin:qunit[${basename(PLUGIN)}]`],
    { env: { ...env, CI: "1" } }
  );
  const lines = [...output.matchAll(RESULT)];
  lines.forEach(([, failed, name]) =>
    failed ? results.fail(name, output.slice(-4000)) : results.pass()
  );
  if (!lines.length || (status && lines.every(([, failed]) => !failed))) {
    results.fail("qunit", output.slice(-4000));
  }
}
