import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { filesIn } from "../../lib/files.mjs";
import { fromRoot } from "../../lib/root.mjs";
import { checkModule } from "./check-module.mjs";
import { checkFolder, fillFolder } from "./folder.mjs";
import { toJavaScript } from "./to-javascript.mjs";

// "-dev" sorts below its release in RubyGems, and a checkout between two releases calls itself so.
const OLDEST = "3.5.0.beta9-dev";
const FILES = [
  "plugin.rb",
  "about.json",
  "LICENSE",
  "README.md",
  "CHANGELOG.md",
  "SECURITY.md",
];
const FOLDERS = [
  "app",
  "config",
  "data",
  "examiner/data/brands",
  "db",
  "lib",
  "public",
  "assets",
  "admin/assets",
];
const COMPILED = /^(admin\/)?assets\/javascripts\/.*\.g?[jt]s$/;
const TYPES_ONLY = /\.d\.ts$/;

/**
 * Writes the plugin as plain JavaScript, for Discourse 3.5 … 2026.6. The same input gives the same bytes.
 *
 * @param {string} directory where to; empty, new, or an earlier copy
 * @returns {Promise<string[]>} what was written, relative to the directory
 * @throws {import("./folder.mjs").Unusable} when the folder holds something else
 */
export async function buildCompat(directory) {
  const folder = resolve(directory);
  checkFolder(folder);

  const files = new Map();
  for (const path of sources()) {
    const name = COMPILED.test(path) ? oldPath(path) : path;
    files.set(name, await contentOf(path));
  }

  await checkModules(files);
  fillFolder(folder, files);
  return [...files.keys()];
}

function sources() {
  return [
    ...FILES.filter((path) => existsSync(fromRoot(path))),
    ...FOLDERS.flatMap((folder) => filesIn(folder)),
  ].filter((path) => !TYPES_ONLY.test(path));
}

function oldPath(path) {
  return path.replace(/ts$/, "js");
}

async function contentOf(path) {
  const content = readFileSync(fromRoot(path));
  if (path === "plugin.rb") {
    return requireOldest(content.toString());
  }
  return COMPILED.test(path) ? toJavaScript(content.toString(), path) : content;
}

function requireOldest(header) {
  const pattern = /^# required_version: .*$/m;
  if (!pattern.test(header)) {
    throw new Error("plugin.rb names no required_version");
  }
  return header.replace(pattern, `# required_version: ${OLDEST}`);
}

async function checkModules(files) {
  const problems = [];
  for (const [path, content] of files) {
    if (COMPILED.test(path)) {
      problems.push(
        ...(await checkModule(content, path, (name) => files.has(name)))
      );
    }
  }
  if (problems.length) {
    throw new Error(`The copy would not load:\n${problems.join("\n")}`);
  }
}
