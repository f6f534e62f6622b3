import { build } from "esbuild";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { run } from "node:test";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { filesIn } from "../lib/files.mjs";
import { fromRoot } from "../lib/root.mjs";

/**
 * Runs the `*.test.ts` files of a folder with Node's own test runner. Their working directory is the repository.
 *
 * @param {import("./results.mjs").Results} results
 * @param {string} folder
 * @param {string} [word] run only files that have it in their path
 */
export async function runNodeTests(results, folder, word = "") {
  const sources = filesIn(folder, /\.test\.ts$/).filter((path) =>
    path.slice(folder.length, -".test.ts".length).includes(word)
  );
  if (!sources.length) {
    results.note(`no tests in ${folder}${word && ` with "${word}"`} yet`);
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
    plugins: [ownScripts],
    loader: { ".txt": "text", ".md": "text", ".tsv": "text", ".csv": "text" },
  });
  return sources.map((source) => join(outdir, source.replace(/\.ts$/, ".mjs")));
}

// Programs are tested where they stand: many find the repository by their own place.
const ownScripts = {
  name: "own-scripts",
  setup({ onResolve }) {
    onResolve({ filter: /^\..*\.mjs$/ }, ({ path, resolveDir }) => ({
      path: pathToFileURL(resolve(resolveDir, path)).href,
      external: true,
    }));
  },
};

/**
 * @param {import("./results.mjs").Results} results
 * @param {string[]} files
 */
async function runFiles(results, files) {
  // Set by Node inside a test; there it would make a runner started by a test run nothing and pass.
  delete process.env.NODE_TEST_CONTEXT;
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --enable-source-maps`;

  for await (const { type, data } of run({ files, concurrency: 2 })) {
    if (type === "test:stdout" || type === "test:stderr") {
      process.stdout.write(data.message);
    }
    if (type === "test:pass" && data.details.type !== "suite") {
      countPass(results, data);
    }
    if (type === "test:fail" && isOwnFailure(data)) {
      results.fail(
        isFile(data) ? sourceOf(data.name) : data.name,
        describe(data)
      );
    }
  }
}

function countPass(results, data) {
  const { name, skip, todo } = data;
  if (isFile(data)) {
    results.fail(sourceOf(name), "there is no test in this file");
    return;
  }

  const reason = skip ?? todo;
  if (reason === undefined) {
    results.pass();
  } else {
    results.skip(name, reason === true ? "as the test says" : String(reason));
  }
}

/** Node reports a file by itself only when nothing inside it was reported. */
function isFile({ name }) {
  return name.startsWith(fromRoot("tmp"));
}

/** A suite or file that fails only because a test in it failed is not another failure. */
function isOwnFailure({ details }) {
  return details.error?.failureType !== "subtestsFailed";
}

function describe({ file, details }) {
  const error = details.error?.cause ?? details.error;
  const text = error?.stack ?? inspect(error);
  const ofNode = /^ +at .*(node:internal|node:async_hooks).*\n?/gm;
  return `${file ? sourceOf(file) : ""}\n${text.replace(ofNode, "")}`;
}

function sourceOf(file) {
  const compiled = relative(fromRoot("tmp"), file).split(sep).slice(1);
  return compiled.join("/").replace(/\.mjs$/, ".ts");
}
