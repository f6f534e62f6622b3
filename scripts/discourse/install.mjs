import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkFolder, Unusable } from "../build/compat/folder.mjs";
import { buildCompat } from "../build/compat/index.mjs";
import { Missing } from "../ensure/missing.mjs";
import { fromRoot } from "../lib/root.mjs";
import { discourse } from "./place.mjs";

const FIRST_WITH_TYPESCRIPT = [2026, 7];
const TESTS = ["spec", "test/javascripts", "test/contracts", "test/golden"];

/**
 * Puts this checkout into Discourse's plugins: the copy in plain JavaScript where Discourse is older than 2026.7,
 * with our specs. A native checkout that lies there is left alone.
 *
 * @throws {Missing} when something else lies in its place
 */
export async function installPlugin() {
  if (compilesTypeScript()) {
    return expectCheckout();
  }
  try {
    checkFolder(discourse.plugin);
  } catch (error) {
    throw error instanceof Unusable ? new Missing(error.message) : error;
  }
  await buildCompat(discourse.plugin);
  TESTS.filter((path) => existsSync(fromRoot(path))).forEach((path) =>
    cpSync(fromRoot(path), join(discourse.plugin, path), { recursive: true })
  );
}

function expectCheckout() {
  if (!existsSync(join(discourse.plugin, "plugin.rb"))) {
    throw new Missing(
      `Link or clone this repository to ${discourse.plugin} first.`
    );
  }
}

function compilesTypeScript() {
  const source = readFileSync(join(discourse.path, "lib/version.rb"), "utf8");
  const [, version = "0"] = source.match(/STRING = "([^"]+)"/) ?? [];
  const [major, minor] = version.split(".").map(Number);
  const [year, month] = FIRST_WITH_TYPESCRIPT;
  return major > year || (major === year && minor >= month);
}
