import { parseArgs } from "node:util";
import { checkFolder, Unusable } from "./compat/folder.mjs";
import { buildCompat } from "./compat/index.mjs";
import { generate } from "./generate.mjs";

const USAGE = "Usage: bin/build [--check] [--compat DIR]";

try {
  await main();
} catch (error) {
  const wrongUse = String(error.code).startsWith("ERR_PARSE_ARGS");
  const expected = wrongUse || error instanceof Unusable;
  process.stderr.write(
    `${wrongUse ? USAGE : expected ? error.message : error.stack}\n`
  );
  process.exitCode = expected ? 2 : 1;
}

async function main() {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, compat: { type: "string" } },
  });
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
