import { parseArgs } from "node:util";
import { allPackIds } from "./load.mjs";
import { UsageError } from "./usage-error.mjs";

export const USAGE = `Usage: bin/examine [OPTION…] FILE|-
Examines a post: findings with carets under them, suggestions, and what the server would answer.

  --title TEXT     examine it as a new topic with this title
  --preset ID      clinical-cases (default) or discussion
  --packs ID,ID    medicine packs to load (default: all but the optional au, ca, eg, in)
  --format json    the report as JSON
  --batch          JSON lines {"id","text"} in, {"id","findings"} out, in order
  --help           this text`;

const OPTIONS = {
  title: { type: "string" },
  preset: { type: "string", default: "clinical-cases" },
  packs: { type: "string" },
  format: { type: "string", default: "text" },
  batch: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
};

function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(
      `${error.message.split(". ")[0]}. Try bin/examine --help.`
    );
  }
}

function readPacks(list) {
  if (list === undefined) {
    return undefined;
  }
  const wanted = list.split(",").filter(Boolean);
  const unknown = wanted.find((id) => !allPackIds().includes(id));
  if (unknown !== undefined) {
    throw new UsageError(
      `There is no medicine pack "${unknown}"; there are: ${allPackIds().join(", ")}.`
    );
  }
  return wanted;
}

/**
 * @param {string[]} args as typed
 * @returns {{help: boolean, batch: boolean, file: string, title?: string, preset: string, packs?: string[], json: boolean}}
 */
export function readOptions(args) {
  const { values, positionals } = parse(args);
  if (!["text", "json"].includes(values.format)) {
    throw new UsageError(
      `There is no format "${values.format}"; there are: text, json.`
    );
  }
  if (positionals.length > 1) {
    throw new UsageError("One file at a time, please; - reads standard input.");
  }
  if (values.batch && values.title !== undefined) {
    throw new UsageError(
      'With --batch a title belongs in the line: {"id","title","text"}.'
    );
  }
  return {
    ...values,
    packs: readPacks(values.packs),
    json: values.format === "json",
    file: positionals[0] ?? "-",
  };
}
