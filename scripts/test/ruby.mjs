import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GEM_ENVIRONMENT } from "../ensure/gems.mjs";
import { run } from "../lib/command.mjs";
import { ROOT } from "../lib/root.mjs";

/**
 * Runs RSpec and counts each example.
 *
 * @param {import("./results.mjs").Results} results
 * @param {string[]} command the program that is RSpec here, with its arguments
 * @param {{cwd?: string, env?: Record<string, string>}} [options] by default our own gems in our own folder
 */
export async function runRspec(results, command, options = {}) {
  const { cwd = ROOT, env = GEM_ENVIRONMENT } = options;
  const folder = mkdtempSync(join(tmpdir(), "medical-rspec-"));
  const report = join(folder, "report.json");

  try {
    const [program, ...args] = command;
    const { status, output } = await run(
      program,
      [...args, "--format", "json", "--out", report],
      { cwd, env }
    );
    countExamples(results, readReport(report), status, output);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    // RSpec ended before it wrote one.
    return { examples: [], messages: [] };
  }
}

function countExamples(results, { examples, messages = [] }, status, output) {
  examples.forEach((example) => countExample(results, example));

  // Files that do not load, or anything else that no example can be blamed for.
  if (status && !examples.some((example) => example.status === "failed")) {
    results.fail("rspec", [...messages, output].join("\n"));
  }
}

function countExample(results, example) {
  const { status, full_description: name, pending_message: reason } = example;
  if (status === "passed") {
    results.pass();
  } else if (status === "pending") {
    results.skip(name, reason ?? "as the spec says");
  } else {
    const { class: type, message, backtrace } = example.exception ?? {};
    const place = `${example.file_path}:${example.line_number}`;
    const lines = [place, `${type}: ${message}`, ...ours(backtrace)];
    results.fail(name, lines.join("\n"));
  }
}

function ours(backtrace) {
  return (backtrace ?? [])
    .filter((line) => !line.includes("/gems/"))
    .slice(0, 8);
}
