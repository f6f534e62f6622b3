import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { discourse } from "./place.mjs";

/**
 * Builds the bundles of all plugins and puts them where pages and system specs look. Core's own switch leaves
 * core as it was built.
 *
 * @returns {Promise<string | undefined>} what went wrong
 */
export async function buildPluginBundles() {
  const output = join("dist", "_plugins_only");
  const built = join(discourse.frontend, output);
  const { status, output: log } = await discourse.run(
    ["pnpm", "ember", "build", "-o", output],
    {
      cwd: discourse.frontend,
      env: { CI: "1", LOAD_PLUGINS: "1", SKIP_CORE_BUILD: "1" },
    }
  );
  if (status === 0) {
    const served = join(discourse.frontend, "dist", "assets", "plugins");
    rmSync(served, { recursive: true, force: true });
    cpSync(join(built, "assets", "plugins"), served, { recursive: true });
  }
  rmSync(built, { recursive: true, force: true });
  return status === 0 ? undefined : log;
}
