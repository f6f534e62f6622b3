import { ensureGems } from "../../ensure/gems.mjs";
import { filesIn } from "../../lib/files.mjs";
import { runRspec } from "../ruby.mjs";

/** @param {import("../results.mjs").Results} results */
export async function run(results) {
  if (!filesIn("spec/standalone", /_spec\.rb$/).length) {
    results.note("no specs in spec/standalone yet");
    return;
  }
  await ensureGems();
  await runRspec(results, ["bundle", "exec", "rspec", "spec/standalone"]);
}
