import { createReadStream, readFileSync, statSync } from "node:fs";
import { UsageError } from "./usage-error.mjs";

const REASONS = {
  ENOENT: "there is no such file",
  EACCES: "it may not be read",
  EISDIR: "it is a folder",
};

function refuse(file, error) {
  throw new UsageError(
    `Cannot read ${file}: ${REASONS[error.code] ?? error.message}.`
  );
}

/** @returns {string} the whole file, or standard input for "-" */
export function readText(file) {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    return refuse(file, error);
  }
}

/** @returns {import("node:stream").Readable} the file, or standard input for "-" */
export function openText(file) {
  if (file === "-") {
    return process.stdin.setEncoding("utf8");
  }
  try {
    if (statSync(file).isDirectory()) {
      throw Object.assign(new Error(), { code: "EISDIR" });
    }
  } catch (error) {
    refuse(file, error);
  }
  return createReadStream(file, "utf8").on("error", (error) => {
    process.stderr.write(
      `Cannot read ${file}: ${REASONS[error.code] ?? error.code}.\n`
    );
    process.exit(2);
  });
}
