import { join } from "node:path";
import { buildPluginBundles } from "../../discourse/bundles.mjs";
import { installPlugin } from "../../discourse/install.mjs";
import { discourse, PLUGIN } from "../../discourse/place.mjs";
import { startServices } from "../../discourse/services.mjs";
import { filesIn } from "../../lib/files.mjs";
import { fromRoot } from "../../lib/root.mjs";
import { runQunit } from "../qunit.mjs";
import { runRspec } from "../ruby.mjs";

const SYSTEM = /^spec\/system\//;
const ENVIRONMENT = {
  LOAD_PLUGINS: "1",
  RAILS_ENV: "test",
  DOORS_PAGE: fromRoot("docs", "doors.md"),
  AXE_CORE: fromRoot("node_modules", "axe-core", "axe.min.js"),
};

/**
 * Runs everything of ours that needs a real Discourse inside the one that is there: Ruby specs, system specs in
 * Chromium, and what core's own QUnit runner reads. See discourse/place.mjs for how it is found.
 *
 * @param {import("../results.mjs").Results} results
 * @param {string} [word] only files with this in their path
 */
export async function run(results, word) {
  const specs = specFiles(word);
  const modules = filesIn("test/javascripts", /-test\.g?js$/).filter(
    named(word)
  );
  const reason = await discourse.reasonNotToRun();

  if (reason) {
    const count = specs.length + modules.length;
    results.skip(`${count} spec files`, reason, count);
    return;
  }
  await startServices();
  await installPlugin();
  await migrate(results);
  await rspec(
    results,
    specs.filter((path) => !SYSTEM.test(path))
  );
  await inBrowser(
    results,
    specs.filter((path) => SYSTEM.test(path)),
    modules
  );
}

function specFiles(word) {
  return filesIn("spec", /_spec\.rb$/)
    .filter((path) => !path.startsWith("spec/standalone/"))
    .filter(named(word));
}

function named(word = "") {
  return (path) => path.includes(word);
}

async function migrate(results) {
  const tasks = ["db:create", "db:migrate"];
  const { status, output } = await discourse.run(["bin/rake", ...tasks], {
    env: ENVIRONMENT,
  });
  if (status) {
    results.fail(tasks.join(" "), output);
  }
}

async function inBrowser(results, specs, modules) {
  const count = specs.length + modules.length;
  if (!count) {
    return;
  }
  if (!discourse.hasFrontend) {
    const reason = `Discourse's frontend is not built (bin/ember-cli --build there)`;
    results.skip(`${count} spec files`, reason, count);
    return;
  }
  const problem = await buildPluginBundles();
  if (problem) {
    results.fail("bundles of the plugins", problem);
  }
  await rspec(results, specs);
  if (modules.length) {
    await runQunit(results, ENVIRONMENT, modules);
  }
}

async function rspec(results, specs) {
  if (specs.length) {
    const paths = specs.map((path) => join(PLUGIN, path));
    await runRspec(results, discourse.command(["bin/rspec", ...paths]), {
      cwd: discourse.path,
      env: ENVIRONMENT,
    });
  }
}
