import { buildPluginBundles } from "../discourse/bundles.mjs";
import { installPlugin } from "../discourse/install.mjs";
import { discourse } from "../discourse/place.mjs";
import { DEVELOPMENT, startServer } from "../discourse/server.mjs";
import { startServices } from "../discourse/services.mjs";
import { Missing } from "../ensure/missing.mjs";
import { fromRoot } from "../lib/root.mjs";

/** Who can log in: see seed.rb. */
export const MEMBERS = `Log in as member_demo, colleague_demo, moderator_demo or admin_demo with A-good-password-1`;

/**
 * Puts the plugin into the Discourse that is there, seeds a community with members, a moderator and topics, and
 * starts the forum.
 *
 * @param {number} port
 * @throws {Missing} with one sentence, when there is no Discourse that can be started
 */
export async function serveDiscourse(port) {
  const reason = await discourse.reasonNotToRun();
  if (reason) {
    throw new Missing(`The forum cannot be started: ${reason}.`);
  }
  if (!discourse.hasFrontend) {
    throw new Missing(
      `The forum's pages are not built; run bin/ember-cli --build in ${discourse.path}.`
    );
  }
  await startServices();
  await step("plugin", async () => void (await installPlugin()));
  await step("database", () => command(["bin/rake", "db:migrate"]));
  await step("pages", buildPluginBundles);
  await step("community, members, topics", () =>
    command(["bin/rails", "runner", fromRoot("scripts/demo/seed.rb")])
  );
  return await startServer(port);
}

async function step(name, work) {
  process.stdout.write(`  ${name} … `);
  const problem = await work();
  process.stdout.write(problem ? "failed\n" : "done\n");
  if (problem) {
    throw new Missing(`${name}: ${problem.slice(-2000)}`);
  }
}

async function command(words) {
  const { status, output } = await discourse.run(words, { env: DEVELOPMENT });
  return status === 0 ? undefined : output;
}
