import esbuild from "esbuild";
import { arrange } from "./arrange.mjs";
import { EXAMINER } from "./output.mjs";

const OPTIONS = {
  bundle: true,
  write: false,
  platform: "neutral",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  logLevel: "error",
};

async function output(options) {
  const { outputFiles } = await esbuild.build({ ...OPTIONS, ...options });
  return outputFiles[0].text;
}

/** The examiner as one script that defines one global. Same input, same bytes. */
export async function bundle() {
  const module = await output({
    entryPoints: [`${EXAMINER}/src/index.ts`],
    format: "esm",
    minifySyntax: true,
    tsconfig: `${EXAMINER}/tsconfig.json`,
  });
  return output({
    stdin: { contents: arrange(module) },
    format: "iife",
    globalName: "MedicalExaminer",
    minify: true,
  });
}
