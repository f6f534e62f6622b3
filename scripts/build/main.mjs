import { parseArgs } from "node:util";
import { Mistake } from "../../examiner/scripts/mistake.mjs";
import { checkFolder, Unusable } from "./compat/folder.mjs";
import { buildCompat } from "./compat/index.mjs";
import { generate } from "./generate.mjs";

const USAGE = "Usage: bin/build [--check] [--compat DIR]";
const HELP = `${USAGE}

Writes everything that is generated: lexicons, rule index, bundle, medicine packs, presets for the server, RULES.md.
  --check       only compare; fails when something is stale
  --compat DIR  also write the plugin as plain JavaScript for Discourse 3.5 … 2026.6 to DIR`;

try {
  await main();
} catch (error) {
  const wrongUse = String(error.code).startsWith("ERR_PARSE_ARGS");
  const expected = [Unusable, Mistake].some((kind) => error instanceof kind);
  process.stderr.write(
    `${wrongUse ? USAGE : expected ? error.message : error.stack}\n`
  );
  process.exitCode = wrongUse || error instanceof Unusable ? 2 : 1;
}

async function main() {
  const { values } = parseArgs({
    options: {
      check: { type: "boolean" },
      compat: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    return;
  }
  if (values.compat !== undefined) {
    checkFolder(values.compat);
  }

  const files = (await generate({ check: Boolean(values.check) })) ?? [];
  report(values.check ? "Stale, run bin/build:" : "Written:", files);
  if (values.check && files.length) {
    process.exitCode = 1;
  } else if (values.compat !== undefined) {
    const written = await buildCompat(values.compat);
    process.stdout.write(`${written.length} files in ${values.compat}\n`);
  }
}

function report(title, files) {
  if (files.length) {
    process.stdout.write(`${title}\n${files.join("\n")}\n`);
  }
}
