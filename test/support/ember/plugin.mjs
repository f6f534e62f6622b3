import { load as parseYaml } from "js-yaml";
import { readFile } from "node:fs/promises";
import { compile } from "./compile.mjs";
import { resolveEmber, resolveRelative, resolveStandIn } from "./resolve.mjs";
import { VIRTUAL_MODULES } from "./virtual-modules.mjs";

const VIRTUAL = "virtual";

/**
 * An esbuild plugin that builds the plugin's own `.ts` and `.gts` as Discourse's compiler does, on ember-source,
 * with the stand-ins of test/stand-ins in place of Discourse.
 *
 * @returns {import("esbuild").Plugin}
 */
export function ember() {
  return {
    name: "ember",
    setup(build) {
      build.onResolve({ filter: /^discourse(-i18n$|\/)/ }, resolveStandIn);
      build.onResolve({ filter: /^\.\.?\// }, resolveRelative);
      build.onResolve({ filter: /^[^./]/ }, ({ path }) =>
        path in VIRTUAL_MODULES
          ? { path, namespace: VIRTUAL }
          : resolveEmber(path)
      );

      build.onLoad({ filter: /.*/, namespace: VIRTUAL }, ({ path }) => ({
        contents: VIRTUAL_MODULES[path],
        resolveDir: process.cwd(),
      }));
      build.onLoad({ filter: /\.(gts|gjs|ts)$/ }, compileFile);
      // The one file of test-helpers that compiles a template while it runs.
      build.onLoad({ filter: /setup-rendering-context\.js$/ }, compileFile);
      build.onLoad({ filter: /\.ya?ml$/ }, loadYaml);
    },
  };
}

async function compileFile({ path }) {
  try {
    const source = await readFile(path, "utf8");
    return { contents: await compile(source, path), loader: "js" };
  } catch (error) {
    return { errors: [{ text: error.message, location: { file: path } }] };
  }
}

async function loadYaml({ path }) {
  const data = parseYaml(await readFile(path, "utf8"), { filename: path });
  return { contents: JSON.stringify(data ?? {}), loader: "json" };
}
