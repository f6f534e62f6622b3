import { parseArgs } from "node:util";
import { generate } from "./generate.mjs";

const USAGE = "Usage: bin/build [--check] [--compat DIR]";

try {
  await main();
} catch (error) {
  const wrongUse = String(error.code).startsWith("ERR_PARSE_ARGS");
  process.stderr.write(wrongUse ? `${USAGE}\n` : `${error.stack}\n`);
  process.exitCode = wrongUse ? 2 : 1;
}

async function main() {
  const { values } = parseArgs({
    options: { check: { type: "boolean" }, compat: { type: "string" } },
  });

  const files = (await generate({ check: Boolean(values.check) })) ?? [];
  if (values.check && files.length) {
    process.stdout.write(`Stale, run bin/build:\n${files.join("\n")}\n`);
    process.exitCode = 1;
  }
}
