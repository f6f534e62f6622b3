import { existsSync } from "node:fs";
import { run, which } from "../lib/command.mjs";
import { fromRoot } from "../lib/root.mjs";
import { stamp } from "../lib/stamp.mjs";
import { installPackages } from "./apt.mjs";
import { Missing } from "./missing.mjs";

/** What every Ruby program of ours must be started with, so that it sees our gems and only those. */
export const GEM_ENVIRONMENT = {
  BUNDLE_GEMFILE: fromRoot("Gemfile"),
  BUNDLE_PATH: fromRoot("vendor", "bundle"),
  // Bundler from 2.6 on compares libv8-node with its musl sibling's checksum and refuses it.
  BUNDLE_DISABLE_CHECKSUM_VALIDATION: "true",
  ...(existsSync(fromRoot("Gemfile.lock")) && { BUNDLE_FROZEN: "true" }),
};

/** Installs the Gemfile's gems into vendor/bundle, inside the repository. */
export async function ensureGems() {
  if (!existsSync(fromRoot("Gemfile"))) {
    throw new Missing("There is no Gemfile, so no Ruby tool can be set up.");
  }
  await ensureRuby();

  const { stdout: version } = await run("ruby", ["--version"]);
  const installed = stamp(
    fromRoot("vendor", "bundle", ".installed-from"),
    [fromRoot("Gemfile"), fromRoot("Gemfile.lock")],
    version
  );
  if (installed.isFresh()) {
    return;
  }

  process.stderr.write("Installing gems …\n");
  const { status, output } = await run("bundle", ["install", "--quiet"], {
    env: GEM_ENVIRONMENT,
  });
  if (status !== 0) {
    throw new Missing(
      `The gems could not be installed; "bundle install" says:\n${output.trim()}`
    );
  }
  installed.write();
}

async function ensureRuby() {
  const packages = [];
  if (!which("ruby") || !which("bundle")) {
    packages.push("ruby", "bundler");
  }
  // mini_racer and others compile a little C.
  if (!which("make") || !which("g++")) {
    packages.push("build-essential");
  }
  if (!(await hasRubyHeaders())) {
    packages.push("ruby-dev");
  }
  if (packages.length) {
    await installPackages(packages, "Ruby with Bundler and a compiler");
  }
}

async function hasRubyHeaders() {
  const { stdout } = await run("ruby", [
    "-rrbconfig",
    "-e",
    'print File.exist?(File.join(RbConfig::CONFIG["rubyhdrdir"], "ruby.h"))',
  ]);
  return stdout === "true";
}
