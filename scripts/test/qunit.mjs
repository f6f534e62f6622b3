import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { discourse, PLUGIN } from "../discourse/place.mjs";
import { renewTestPage } from "../discourse/test-page.mjs";
import { fromRoot } from "../lib/root.mjs";

const RESULT = /^(not )?ok \d+ (?!.*(?:# skip|\[skip\]))(.*)$/gm;
const PLAN = /^1\.\.\d+$/m;
const TITLE = /\b(?:acceptance|module)\(\s*(["'`])(.+?)\1/;

/**
 * Runs these modules of ours in core's own QUnit runner, and counts each test. The runner takes the frontend that is
 * there: without that it builds all of it anew, for minutes, and system specs would look at another one afterwards.
 *
 * @param {import("./results.mjs").Results} results
 * @param {Record<string, string>} env
 * @param {string[]} modules paths of their files
 */
export async function runQunit(results, env, modules) {
  const reuse = renewTestPage() ? { QUNIT_REUSE_BUILD: "1" } : {};
  const { status, output } = await discourse.run(
    ["bin/rake", `plugin:qunit[${basename(PLUGIN)}]`],
    { env: { ...env, ...reuse, CI: "1", FILTER: filterFor(modules) } }
  );
  // Behind the plan the runner tells each failure once more.
  const lines = [...output.split(PLAN)[0].matchAll(RESULT)];
  lines.forEach(([, failed, name]) =>
    failed ? results.fail(name, output.slice(-4000)) : results.pass()
  );
  if (!lines.length || (status && lines.every(([, failed]) => !failed))) {
    results.fail("qunit", output.slice(-4000));
  }
}

/** QUnit chooses by what modules are called, not by their files. */
function filterFor(modules) {
  const titles = modules.map(
    (path) => readFileSync(fromRoot(path), "utf8").match(TITLE)?.[2] ?? path
  );
  return `/${titles.map(escape).join("|")}/`;
}

function escape(text) {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
