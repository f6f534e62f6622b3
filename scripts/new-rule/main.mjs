// bin/new-rule FAMILY/NAME: the files and texts of a rule that is still to be written.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fromRoot } from "../lib/root.mjs";
import { insertRule } from "./locales.mjs";
import { problemOf, USAGE } from "./name.mjs";
import { casesFile, nextSteps, ruleFile, TEXTS } from "./templates.mjs";

const LANGUAGES = ["en", "uk", "ru", "ar"];

const args = process.argv.slice(2);
if (args.length === 1 && /^(?:-h|--help)$/.test(args[0])) {
  process.stdout.write(`${USAGE}\n`);
} else {
  const problem = args.length === 1 ? problemOf(args[0]) : USAGE;
  if (problem) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 2;
  } else {
    make(args[0]);
  }
}

/** Prepares everything before it writes anything, so that nothing half made is left behind. */
function make(id) {
  const rule = `examiner/src/rules/${id}`;
  const files = new Map([
    [`${rule}.ts`, ruleFile(id)],
    [`${rule}.cases.txt`, casesFile()],
    ...LANGUAGES.map((language) => withTexts(language, id)),
  ]);
  for (const [path, content] of files) {
    mkdirSync(dirname(fromRoot(path)), { recursive: true });
    writeFileSync(fromRoot(path), content);
  }
  process.stdout.write(nextSteps(id, [...files.keys()]));
}

function withTexts(language, id) {
  const path = `config/locales/client.${language}.yml`;
  const before = existsSync(fromRoot(path))
    ? readFileSync(fromRoot(path), "utf8")
    : "";
  return [path, insertRule(before, id, TEXTS, path)];
}
