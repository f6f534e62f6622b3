import { transformAsync } from "@babel/core";
import { Preprocessor } from "content-tag";
import * as compiler from "ember-source/ember-template-compiler/index.js";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const preprocessor = new Preprocessor();

/**
 * Compiles one module with the settings of Discourse's own compiler. TypeScript goes through Babel, never through
 * esbuild, whose decorators break `@tracked`.
 *
 * @param {string} source
 * @param {string} path absolute; its ending decides
 * @returns {Promise<string>} JavaScript with an inline source map
 */
export async function compile(source, path) {
  const { code, map } = /\.g[jt]s$/.test(path)
    ? preprocessor.process(source, { filename: path, inline_source_map: false })
    : { code: source };

  const result = await transformAsync(code, {
    filename: path,
    babelrc: false,
    configFile: false,
    sourceMaps: "inline",
    ...(map && { inputSourceMap: JSON.parse(map) }),
    plugins: [
      ...(/\.g?ts$/.test(path) ? [typescript()] : []),
      [
        require.resolve("decorator-transforms"),
        {
          runEarly: true,
          runtime: { import: "decorator-transforms/runtime-esm" },
        },
      ],
      [
        require.resolve("babel-plugin-ember-template-compilation"),
        { compiler },
      ],
    ],
  });
  return result.code;
}

function typescript() {
  return [
    require.resolve("@babel/plugin-transform-typescript"),
    { allowDeclareFields: true },
  ];
}
