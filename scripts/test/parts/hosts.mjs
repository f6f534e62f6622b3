import { existsSync } from "node:fs";
import { HOSTS, runInNode } from "../../../test/support/hosts/hosts.mjs";
import { hostProgram } from "../../../test/support/hosts/program.mjs";
import { textsForHosts } from "../../../test/support/hosts/texts.mjs";
import { fromRoot } from "../../lib/root.mjs";

const SHOWN = 5;

/** @param {import("../results.mjs").Results} results */
export async function run(results) {
  if (!existsSync(fromRoot("public/javascripts/examiner.js"))) {
    results.note("no bundle yet");
    return;
  }

  const texts = textsForHosts();
  const program = hostProgram(texts);
  const expected = JSON.parse(runInNode(program));
  results.note(`${texts.length} texts in each host`);

  for (const [name, runIn] of Object.entries(HOSTS)) {
    const label = `${name} gives the reports that Node gives`;
    try {
      compare(
        results,
        label,
        texts,
        expected,
        JSON.parse(await runIn(program))
      );
    } catch (error) {
      results.fail(label, error.stack);
    }
  }
}

function compare(results, label, texts, expected, actual) {
  const different = texts
    .map((text, index) => ({ text, is: actual[index], not: expected[index] }))
    .filter(({ is, not }) => is !== not);

  if (different.length || actual.length !== expected.length) {
    results.fail(label, different.slice(0, SHOWN).map(describe).join("\n"));
  } else {
    results.pass();
  }
}

function describe({ text, is, not }) {
  return `${JSON.stringify(text)}\n  here: ${is}\n  Node: ${not}`;
}
