import { run, which } from "../lib/command.mjs";
import { Missing } from "./missing.mjs";

/**
 * Installs Debian packages where we may; else says in one sentence what is missing.
 *
 * @param {string[]} packages
 * @param {string} purpose "Chromium, for the tests in a browser"
 */
export async function installPackages(packages, purpose) {
  const command = `apt-get install -y ${packages.join(" ")}`;

  if (!which("apt-get") || process.getuid?.() !== 0) {
    throw new Missing(
      `${purpose}: not found. On Debian or Ubuntu run as root: ${command}`
    );
  }

  process.stderr.write(`Installing ${packages.join(", ")} …\n`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env });
  const { status, output } = await run(
    "apt-get",
    ["install", "-y", "-q", "--no-install-recommends", ...packages],
    { env }
  );

  if (status !== 0) {
    throw new Missing(
      `${purpose}: ${command} failed (${output.trim().split("\n").at(-1)}).`
    );
  }
}
