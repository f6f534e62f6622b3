import esbuild from "esbuild";
import { arrange } from "./arrange.mjs";
import { EXAMINER } from "./output.mjs";

const OPTIONS = { target: "es2022", charset: "utf8", legalComments: "none" };
const EXPORTS = /^export \{([^}]*)\};$/m;

/** One module of all, with the names as they are written. */
async function wholeModule() {
  const { outputFiles } = await esbuild.build({
    ...OPTIONS,
    entryPoints: [`${EXAMINER}/src/index.ts`],
    bundle: true,
    write: false,
    platform: "neutral",
    format: "esm",
    minifySyntax: true,
    logLevel: "error",
    tsconfig: `${EXAMINER}/tsconfig.json`,
  });
  return outputFiles[0].text;
}

/** A script that defines one global, of what the module exports: smaller than what esbuild makes of it. */
function asScript(module) {
  const properties = EXPORTS.exec(module)[1]
    .split(",")
    .map((one) => one.trim().split(" as "))
    .map(([name, outside = name]) => `${outside}: ${name}`);
  return `var MedicalExaminer = (() => {
${module.replace(EXPORTS, "")}
return { ${properties.join(", ")} };
})();`;
}

/** The examiner as one script that defines one global. Same input, same bytes. */
export async function bundle() {
  const { code } = await esbuild.transform(
    asScript(arrange(await wholeModule())),
    { ...OPTIONS, minify: true }
  );
  return code;
}
