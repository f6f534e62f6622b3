import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { Missing } from "../ensure/missing.mjs";
import { discourse } from "./place.mjs";

/** What a forum for trying things is started with. */
export const DEVELOPMENT = {
  LOAD_PLUGINS: "1",
  RAILS_ENV: "development",
  // The frontend as it was built, without Ember's own server before it.
  ALLOW_EMBER_CLI_PROXY_BYPASS: "1",
};
/** What a forum for measuring is started with: production, with a database and a Redis of its own. */
export const PRODUCTION = {
  LOAD_PLUGINS: "1",
  RAILS_ENV: "production",
  SKIP_MULTISITE: "1",
  DISCOURSE_HOSTNAME: "localhost",
  DISCOURSE_DB_NAME: "discourse_load",
  DISCOURSE_DB_USERNAME: userInfo().username,
  DISCOURSE_REDIS_DB: "7",
  DISCOURSE_MAX_REQS_PER_IP_MODE: "none",
};
const PATIENCE = 120;

/**
 * Starts the forum's web server with two workers, and waits until it answers.
 *
 * @param {number} port
 * @param {Record<string, string>} [env] besides DEVELOPMENT, or with PRODUCTION in its place
 * @returns {Promise<{address: string, pid: number, close: () => void, ended: Promise<void>}>}
 * @throws {Missing} when it does not answer
 */
export async function startServer(port, env = {}) {
  const environment = env.RAILS_ENV ?? DEVELOPMENT.RAILS_ENV;
  const [program, ...args] = discourse.command(server(port, environment));
  const child = spawn(program, args, {
    cwd: discourse.path,
    env: {
      ...process.env,
      ...DEVELOPMENT,
      ...env,
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
  return { address, pid: child.pid, close, ended };
}

// Discourse 3.5 has a start of its own for unicorn, which chooses by itself in development alone; later ones run
// Pitchfork behind Rails' command.
function server(port, environment) {
  if (!existsSync(join(discourse.path, "bin/unicorn"))) {
    return ["bin/rails", "server", "-p", String(port)];
  }
  return environment === DEVELOPMENT.RAILS_ENV
    ? ["bin/unicorn", "-x"]
    : ["bin/unicorn", "-N", "-E", environment, "-c", "config/unicorn.conf.rb"];
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
