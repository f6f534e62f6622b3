import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
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
const PATIENCE = 120;

/**
 * Starts the forum's web server with two workers, and waits until it answers.
 *
 * @param {number} port
 * @param {Record<string, string>} [env] besides that of a forum for trying things
 * @returns {Promise<{address: string, pid: number, close: () => void, ended: Promise<void>}>}
 * @throws {Missing} when it does not answer
 */
export async function startServer(port, env = {}) {
  const [program, ...args] = discourse.command(server(port));
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
