import { build } from "esbuild";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { run } from "node:test";
import { inspect } from "node:util";
import { filesIn } from "../lib/files.mjs";
import { fromRoot } from "../lib/root.mjs";

/**
 * Runs the `*.test.ts` files of a folder with Node's own test runner. Their working directory is the repository.
 *
 * @param {import("./results.mjs").Results} results
 * @param {string} folder
 */
export async function runNodeTests(results, folder) {
  const sources = filesIn(folder, /\.test\.ts$/);
  if (!sources.length) {
    results.note(`no tests in ${folder} yet`);
    return;
  }

  // Inside the repository, so that packages are found in node_modules.
  mkdirSync(fromRoot("tmp"), { recursive: true });
  const folderOut = mkdtempSync(fromRoot("tmp", "node-tests-"));
  try {
    await runFiles(results, await compile(sources, folderOut));
  } finally {
    rmSync(folderOut, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} sources
 * @param {string} outdir
 * @returns {Promise<string[]>} the compiled files
 */
async function compile(sources, outdir) {
  await build({
    entryPoints: sources,
    absWorkingDir: fromRoot(),
    outdir,
    outbase: ".",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: "inline",
    logLevel: "silent",
    loader: { ".txt": "text", ".md": "text", ".tsv": "text", ".csv": "text" },
  });
  return sources.map((source) => join(outdir, source.replace(/\.ts$/, ".mjs")));
}

/**
 * @param {import("./results.mjs").Results} results
 * @param {string[]} files
 */
async function runFiles(results, files) {
  for await (const { type, data } of run({ files, concurrency: 2 })) {
    if (type === "test:stdout") {
      process.stdout.write(data.message);
    }
    if (type === "test:pass" && data.details.type !== "suite") {
      countPass(results, data);
    }
    if (type === "test:fail" && isOwnFailure(data)) {
      results.fail(data.name, describe(data));
    }
  }
}

function countPass(results, { name, skip, todo }) {
  const reason = skip ?? todo;
  if (reason === undefined) {
    results.pass();
  } else {
    results.skip(name, reason === true ? "as the test says" : String(reason));
  }
}

/** A suite or file that fails only because a test in it failed is not another failure. */
function isOwnFailure({ details }) {
  return details.error?.failureType !== "subtestsFailed";
}

function describe({ file, details }) {
  const error = details.error?.cause ?? details.error;
  return `${file ?? ""}\n${error?.stack ?? inspect(error)}`;
}
