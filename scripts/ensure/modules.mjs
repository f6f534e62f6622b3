import { readFileSync } from "node:fs";
import { run } from "../lib/command.mjs";
import { fromRoot } from "../lib/root.mjs";
import { stamp } from "../lib/stamp.mjs";
import { Missing } from "./missing.mjs";

/** Makes node_modules what pnpm-lock.yaml says. */
export async function ensureModules() {
  const installed = stamp(fromRoot("node_modules", ".installed-from"), [
    fromRoot("pnpm-lock.yaml"),
  ]);
  if (installed.isFresh()) {
    return;
  }

  const { packageManager } = JSON.parse(
    readFileSync(fromRoot("package.json"), "utf8")
  );
  process.stderr.write("Installing node_modules …\n");
  const { status, output } = await run(
    "npx",
    ["--yes", packageManager, "install", "--frozen-lockfile"],
    // Without CI, pnpm asks before it replaces a node_modules of other origin, and nobody is there to answer.
    { env: { CI: "true" } }
  );

  if (status !== 0) {
    throw new Missing(
      `node_modules could not be installed; "npx ${packageManager} install" says:\n${output.trim()}`
    );
  }
  installed.write();
}
