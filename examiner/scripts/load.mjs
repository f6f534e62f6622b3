import esbuild from "esbuild";
import { EXAMINER } from "./output.mjs";

const ENTRY = `
  export { REASONS } from "./src/attestation.ts";
  export { RULES } from "./src/rules/index.ts";
  export { PRESETS } from "./src/presets/index.ts";
`;

/** The rules and presets as objects, for scripts that describe them. */
export async function loadExaminer() {
  const { outputFiles } = await esbuild.build({
    stdin: { contents: ENTRY, resolveDir: EXAMINER, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    logLevel: "error",
    tsconfig: `${EXAMINER}/tsconfig.json`,
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`
  );
}
