import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildPluginBundles } from "../discourse/bundles.mjs";
import { installPlugin } from "../discourse/install.mjs";
import { discourse } from "../discourse/place.mjs";
import { startServices } from "../discourse/services.mjs";
import { Missing } from "../ensure/missing.mjs";
import { fromRoot } from "../lib/root.mjs";

const ENVIRONMENT = {
  LOAD_PLUGINS: "1",
  RAILS_ENV: "development",
  // The frontend as it was built, without Ember's own server before it.
  ALLOW_EMBER_CLI_PROXY_BYPASS: "1",
};
const PATIENCE = 120;

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
  return await start(port);
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
  const { status, output } = await discourse.run(words, { env: ENVIRONMENT });
  return status === 0 ? undefined : output;
}

async function start(port) {
  const [program, ...args] = discourse.command(server(port));
  const child = spawn(program, args, {
    cwd: discourse.path,
    env: {
      ...process.env,
      ...ENVIRONMENT,
      UNICORN_PORT: String(port),
      UNICORN_WORKERS: "2",
    },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  const address = `http://localhost:${port}`;
  const close = () => process.kill(-child.pid, "SIGTERM");
  const ended = new Promise((resolve) => child.once("exit", resolve));

  await answered(address, ended).catch((error) => {
    close();
    throw error;
  });
  return { address, close, ended };
}

// Discourse 3.5 has a start of its own for unicorn; later ones run Pitchfork behind Rails' command.
function server(port) {
  return existsSync(join(discourse.path, "bin/unicorn"))
    ? ["bin/unicorn", "-x"]
    : ["bin/rails", "server", "-p", String(port)];
}

async function answered(address, ended) {
  let gone = false;
  ended.then(() => (gone = true));
  for (let n = 0; n < PATIENCE && !gone; n++) {
    const response = await fetch(`${address}/srv/status`).catch(() => null);
    if (response?.ok) {
      return;
    }
    await wait(1000);
  }
  throw new Missing(`The forum was started and does not answer on ${address}.`);
}
