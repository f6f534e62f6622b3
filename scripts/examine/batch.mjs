import { once } from "node:events";
import { createInterface } from "node:readline";
import { UsageError } from "./usage-error.mjs";

function readLine(line, number) {
  let record;
  try {
    record = JSON.parse(line);
  } catch {
    throw new UsageError(`Line ${number} is not JSON.`);
  }
  if (typeof record?.text !== "string" || record.id === undefined) {
    throw new UsageError(
      `Line ${number} needs "id" and "text", the text as a string.`
    );
  }
  if (record.title !== undefined && typeof record.title !== "string") {
    throw new UsageError(`Line ${number} has a "title" that is not a string.`);
  }
  return record;
}

const shown = (
  { rule, category, field, start, end, severity, suggestions, params },
  withField
) => ({
  rule,
  category,
  ...(withField && { field }),
  start,
  end,
  severity,
  suggestions,
  params,
});

/**
 * Examines JSON lines one after the other: one line is in memory at a time, and a slow reader is waited for.
 * A malformed line ends the run after the answers to those before it.
 *
 * @param {{examine: Function}} examiner
 * @param {object | string} policy
 * @param {import("node:stream").Readable} input
 * @param {import("node:stream").Writable} output
 */
export async function examineBatch(examiner, policy, input, output) {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === "") {
      continue;
    }
    const { id, text, title } = readLine(line, number);
    const { findings } = examiner.examine(
      title === undefined ? text : { title, raw: text },
      policy
    );
    const answer = {
      id,
      findings: findings.map((finding) => shown(finding, title !== undefined)),
    };
    if (!output.write(`${JSON.stringify(answer)}\n`)) {
      await once(output, "drain");
    }
  }
}
