import { existsSync, lstatSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { filesIn } from "../../lib/files.mjs";
import { runRspec } from "../ruby.mjs";

const PLUGIN = join("plugins", "discourse-medical-communities");

/** @param {import("../results.mjs").Results} results */
export async function run(results) {
  const specs = filesIn("spec", /_spec\.rb$/).filter(
    (path) => !path.startsWith("spec/standalone/")
  );
  const discourse = process.env.DISCOURSE_PATH ?? join(homedir(), "discourse");
  const reason = reasonNotToRun(discourse);

  if (!specs.length) {
    results.note("no specs for a running Discourse yet");
  } else if (reason) {
    results.skip(`${specs.length} spec files`, reason, specs.length);
  } else {
    const paths = specs.map((path) => join(PLUGIN, path));
    await runRspec(results, ["bin/rspec", ...paths], {
      cwd: discourse,
      env: { LOAD_PLUGINS: "1", RAILS_ENV: "test" },
    });
  }
}

function reasonNotToRun(discourse) {
  if (!existsSync(join(discourse, "bin", "rspec"))) {
    return `there is no Discourse in ${discourse} (DISCOURSE_PATH names another folder)`;
  }
  if (!lstatSync(join(discourse, PLUGIN), { throwIfNoEntry: false })) {
    return `${join(discourse, PLUGIN)} is not there; link or copy the plugin to it`;
  }
  return undefined;
}
