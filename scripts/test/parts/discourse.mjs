import { cpSync, existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { MARK } from "../../build/compat/folder.mjs";
import { run as runCommand } from "../../lib/command.mjs";
import { filesIn } from "../../lib/files.mjs";
import { fromRoot } from "../../lib/root.mjs";
import { runRspec } from "../ruby.mjs";

const PLUGIN = join("plugins", "discourse-medical-communities");
const OLDEST_RUBY = "3.3";

/**
 * Runs our specs inside a Discourse that has the plugin, or its copy for older versions, among its plugins.
 * DISCOURSE_PATH names the Discourse; DISCOURSE_RUN a program that runs its arguments in Discourse's environment.
 *
 * @param {import("../results.mjs").Results} results
 */
export async function run(results) {
  const discourse = process.env.DISCOURSE_PATH ?? join(homedir(), "discourse");
  const specs = filesIn("spec", /_spec\.rb$/).filter(
    (path) => !path.startsWith("spec/standalone/")
  );
  const reason = await reasonNotToRun(discourse);

  if (!specs.length) {
    results.note("no specs for a running Discourse yet");
  } else if (reason) {
    results.skip(`${specs.length} spec files`, reason, specs.length);
  } else {
    await runSpecs(results, discourse, specs);
  }
}

async function runSpecs(results, discourse, specs) {
  // The copy for older versions has no specs. They must lie in the plugin: core finds by their place whose they are.
  if (existsSync(join(discourse, PLUGIN, MARK))) {
    cpSync(fromRoot("spec"), join(discourse, PLUGIN, "spec"), {
      recursive: true,
    });
  }

  const wrapper = process.env.DISCOURSE_RUN;
  const paths = specs.map((path) => join(PLUGIN, path));
  await runRspec(
    results,
    [...(wrapper ? [wrapper] : []), "bin/rspec", ...paths],
    {
      cwd: discourse,
      env: { LOAD_PLUGINS: "1", RAILS_ENV: "test" },
    }
  );
}

async function reasonNotToRun(discourse) {
  const plugin = join(discourse, PLUGIN);
  if (!existsSync(join(discourse, "bin", "rspec"))) {
    return `there is no Discourse in ${discourse} (DISCOURSE_PATH names another folder)`;
  }
  if (!existsSync(join(plugin, "plugin.rb"))) {
    return `the plugin is not in ${plugin}`;
  }
  return process.env.DISCOURSE_RUN ? undefined : reasonOfRuby();
}

async function reasonOfRuby() {
  const { stdout } = await runCommand("ruby", ["-e", "print RUBY_VERSION"]);
  const [major, minor] = stdout.split(".").map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_RUBY.split(".").map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
    ? undefined
    : `Discourse wants Ruby ${OLDEST_RUBY}, here is ${stdout || "none"} (DISCOURSE_RUN may name a program that has it)`;
}
