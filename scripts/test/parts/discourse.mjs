import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { run as runCommand } from "../../lib/command.mjs";
import { filesIn } from "../../lib/files.mjs";
import { fromRoot } from "../../lib/root.mjs";
import { runRspec } from "../ruby.mjs";

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
    const wrapper = process.env.DISCOURSE_RUN;
    const command = [...(wrapper ? [wrapper] : []), "bin/rspec"];
    await runRspec(
      results,
      [...command, ...specs.map((path) => fromRoot(path))],
      {
        cwd: discourse,
        env: { LOAD_PLUGINS: "1", RAILS_ENV: "test" },
      }
    );
  }
}

async function reasonNotToRun(discourse) {
  const plugin = join(discourse, "plugins", "discourse-medical-communities");
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
