// Scripts that only the server's V8 loads, beside the bundle; each defines one global.
import esbuild from "esbuild";
import { EXAMINER } from "./output.mjs";

/** Name → its module in the examiner's folder, and the global that it defines. */
export const SERVER_SCRIPTS = {
  packing: { entry: "src/packing/script.ts", global: "MedicalPacking" },
  promotion: { entry: "src/promotion/index.ts", global: "MedicalPromotion" },
};

/** @param {string} name @returns {Promise<string>} the same bytes for the same input */
export async function serverScript(name) {
  const { entry, global } = SERVER_SCRIPTS[name];
  const { outputFiles } = await esbuild.build({
    entryPoints: [`${EXAMINER}/${entry}`],
    bundle: true,
    write: false,
    platform: "neutral",
    format: "iife",
    globalName: global,
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    minify: true,
    logLevel: "error",
    tsconfig: `${EXAMINER}/tsconfig.json`,
  });
  return outputFiles[0].text;
}
