import { build } from "esbuild";
import { ember } from "../../test/support/ember/plugin.mjs";
import { fromRoot } from "../lib/root.mjs";

/**
 * Builds the page of playground/ on ember-source.
 *
 * @returns {Promise<{script: string, styles: string}>}
 */
export async function buildPlayground() {
  const { outputFiles } = await build({
    entryPoints: {
      playground: fromRoot("playground", "main.gts"),
      styles: fromRoot("playground", "styles", "index.css"),
    },
    outdir: fromRoot("tmp", "playground"),
    absWorkingDir: fromRoot(),
    write: false,
    bundle: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    conditions: ["development", "browser"],
    loader: { ".scss": "css" },
    logLevel: "silent",
    plugins: [ember()],
  });
  const text = (ending) =>
    outputFiles.find(({ path }) => path.endsWith(ending)).text;
  return { script: text(".js"), styles: text(".css") };
}
