import esbuild from "esbuild";
import { EXAMINER } from "./output.mjs";

/** The examiner as one script that defines one global. Same input, same bytes. */
export async function bundle() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [`${EXAMINER}/src/index.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "MedicalExaminer",
    platform: "neutral",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    tsconfig: `${EXAMINER}/tsconfig.json`,
  });
  return outputFiles[0].text;
}
