import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { ROOT } from "./root.mjs";

/**
 * Runs a program to its end; never throws for a failing status.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{cwd?: string, env?: Record<string, string>, input?: string, show?: boolean}} [options]
 *   `show` lets the program write straight to our own output
 * @returns {Promise<{status: number, stdout: string, output: string}>} `output` is stdout and stderr as they came
 */
export function run(program, args, options = {}) {
  const { cwd = ROOT, env = {}, input, show = false } = options;

  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show ? ["ignore", "inherit", "inherit"] : "pipe",
    });
    const stdout = [];
    const output = [];

    child.stdout?.on("data", (chunk) => {
      stdout.push(chunk);
      output.push(chunk);
    });
    child.stderr?.on("data", (chunk) => output.push(chunk));
    // A program that exits before reading its input is judged by its status, not by the broken pipe.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input ?? "");
    child.on("error", (error) =>
      resolve({ status: 127, stdout: "", output: error.message })
    );
    child.on("close", (status, signal) =>
      resolve({
        status: status ?? 1,
        stdout: Buffer.concat(stdout).toString(),
        output:
          Buffer.concat(output).toString() +
          (signal ? `\nended by ${signal}` : ""),
      })
    );
  });
}

/**
 * @param {string} program name to look for on PATH
 * @returns {string | undefined} its absolute path
 */
export function which(program) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(isExecutable);
}

/**
 * @param {string} path
 * @returns {boolean}
 */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
