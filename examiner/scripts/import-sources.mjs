// Runs TypeScript of the examiner in Node, for scripts that need its rules or its way of reading words.
import esbuild from "esbuild";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { Mistake } from "./mistake.mjs";
import { EXAMINER, REPOSITORY } from "./output.mjs";

const OWN_LINE = /\(?((?:file:\/\/)?\/[^\s()]*examiner\/src\/[^\s():]+):(\d+)/;

/**
 * @param {string} contents a module in the examiner's folder, such as `export * from "./src/judge.ts";`
 * @returns {Promise<object>} what it exports
 * @throws {Mistake} with file and line, when a source cannot be read or throws as soon as it is imported
 */
export async function importSources(contents) {
  await mkdir(join(REPOSITORY, "tmp"), { recursive: true });
  const folder = await mkdtemp(join(REPOSITORY, "tmp", "examiner-"));
  const outfile = join(folder, "sources.mjs");
  try {
    await bundleTo(outfile, contents);
    return await importMapped(outfile);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundleTo(outfile, contents) {
  try {
    await esbuild.build({
      stdin: { contents, resolveDir: EXAMINER, loader: "ts" },
      outfile,
      bundle: true,
      sourcemap: "inline",
      format: "esm",
      platform: "neutral",
      logLevel: "silent",
      absWorkingDir: REPOSITORY,
      tsconfig: `${EXAMINER}/tsconfig.json`,
    });
  } catch ({ errors, message }) {
    const [{ text, location } = { text: message }] = errors ?? [];
    const place = location ? `${location.file}:${location.line}` : "examiner";
    throw new Mistake(`${place}: ${text}`);
  }
}

async function importMapped(outfile) {
  // So that a stack names the source, not the bundle.
  process.setSourceMapsEnabled(true);
  try {
    return await import(pathToFileURL(outfile).href);
  } catch (error) {
    throw new Mistake(`${placeOf(error)}: ${error?.message ?? error}`);
  }
}

function placeOf(error) {
  const [, path, line] = OWN_LINE.exec(error?.stack ?? "") ?? [];
  return path
    ? `${relative(REPOSITORY, path.replace(/^file:\/\//, ""))}:${line}`
    : "examiner";
}
