import { build } from "esbuild";
import { filesIn } from "../../../scripts/lib/files.mjs";
import { fromRoot } from "../../../scripts/lib/root.mjs";
import { ember } from "../ember/plugin.mjs";

/** @returns {string[]} the rendering tests, relative to the repository */
export function renderingTests() {
  return filesIn("test/rendering", /-test\.g?ts$/);
}

/**
 * Builds every rendering test into one script.
 *
 * @param {string[]} tests
 * @returns {Promise<string>} JavaScript with an inline source map
 */
export async function buildTestPage(tests) {
  const { outputFiles } = await build({
    entryPoints: [fromRoot("test/support/rendering/main.ts")],
    absWorkingDir: fromRoot(),
    write: false,
    bundle: true,
    format: "iife",
    target: "es2022",
    sourcemap: "inline",
    conditions: ["development", "browser"],
    logLevel: "silent",
    plugins: [allTests(tests), ember()],
  });
  return outputFiles[0].text;
}

/** The module "all-tests" imports each test, so that nobody has to list them. */
function allTests(tests) {
  return {
    name: "all-tests",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^all-tests$/ }, ({ path }) => ({
        path,
        namespace: "all-tests",
      }));
      onLoad({ filter: /.*/, namespace: "all-tests" }, () => ({
        contents: tests
          .map((test) => `import ${JSON.stringify(`./${test}`)};`)
          .join("\n"),
        resolveDir: fromRoot(),
      }));
    },
  };
}
