import { examineBatch } from "./batch.mjs";
import { openText, readText } from "./input.mjs";
import { loadExaminer } from "./load.mjs";
import { readOptions, USAGE } from "./options.mjs";
import { show } from "./show.mjs";
import { UsageError } from "./usage-error.mjs";

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) {
    throw error;
  }
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function main(options) {
  if (options.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const examiner = loadExaminer(options);
  if (examiner.examine("", options.preset).problem) {
    throw new UsageError(
      `There is no preset "${options.preset}"; there are: clinical-cases, discussion.`
    );
  }
  // A reader that stops early (head) is no failure of ours.
  process.stdout.on("error", () => process.exit(0));
  if (options.batch) {
    await examineBatch(
      examiner,
      options.preset,
      openText(options.file),
      process.stdout
    );
  } else {
    examineOne(examiner, options);
  }
}

function examineOne(examiner, { file, title, preset, json }) {
  const raw = readText(file).replace(/\n$/, "");
  const text = title === undefined ? raw : { title, raw };
  const report = examiner.examine(text, preset);
  const verdict = examiner.judge(report, null, {
    mode: "enforce",
    door: title === undefined ? "reply" : "topic",
  });
  process.stdout.write(
    json
      ? `${JSON.stringify({ report, verdict }, null, 2)}\n`
      : show(report, verdict, { title, raw })
  );
}
