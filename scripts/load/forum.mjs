import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPlugin } from "../discourse/install.mjs";
import { discourse } from "../discourse/place.mjs";
import { PRODUCTION, startServer } from "../discourse/server.mjs";
import { startServices } from "../discourse/services.mjs";
import { fromRoot } from "../lib/root.mjs";

const PORT = 3187;
const INITIALIZER = "config/initializers/999-medical-load.rb";

/**
 * Makes a forum for measuring, in production mode, and serves it with two workers while `use` runs.
 *
 * @template T
 * @param {{members: number, ruby?: string}} options `ruby` runs in its server when that has started
 * @param {(server: Awaited<ReturnType<typeof startServer>>, given: object) => Promise<T>} use gets what prepare.rb said
 * @returns {Promise<T>}
 */
export async function inForum({ members, ruby = "" }, use) {
  const initializer = join(discourse.path, INITIALIZER);
  await startServices();
  await installPlugin();
  await run(["bin/rake", "db:create", "db:migrate"]);
  const given = await runner("prepare.rb", { MEMBERS: String(members) });
  writeFileSync(initializer, initializerOf(ruby));
  try {
    const server = await startServer(PORT, PRODUCTION);
    return await use(server, given).finally(server.close);
  } finally {
    rmSync(initializer, { force: true });
  }
}

// A member's limits of a day would be the first that a load meets.
const initializerOf = (ruby) => `Rails.application.config.after_initialize do
  RateLimiter.disable
  ${ruby}
end
`;

/**
 * @param {string} script of scripts/load, run inside the forum
 * @param {Record<string, string>} env
 * @returns {Promise<object>} the JSON that it prints last
 */
export async function runner(script, env) {
  const stdout = await run(
    ["bin/rails", "runner", fromRoot("scripts/load", script)],
    env
  );
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

async function run(command, env = {}) {
  const { status, stdout, output } = await discourse.run(command, {
    env: { ...PRODUCTION, ...env },
  });
  if (status) {
    throw new Error(output.slice(-1000));
  }
  return stdout;
}
