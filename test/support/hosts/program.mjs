import { readFileSync } from "node:fs";
import { packIds } from "../../../scripts/examine/load.mjs";
import { fromRoot } from "../../../scripts/lib/root.mjs";

const PRESETS = ["clinical-cases", "discussion"];

// Runs in every host, so it uses nothing but the language.
function examineAll(examiner, texts, presets) {
  return texts.map((text) =>
    JSON.stringify(
      presets.flatMap((preset) => [
        examiner.examine(text, preset),
        examiner.examine({ title: text.slice(0, 300), raw: text }, preset),
      ])
    )
  );
}

/**
 * One script with the committed bundle, its packs and the texts in it.
 * Its value is JSON: for each text the reports, as JSON. Texts travel as escapes, for not every host takes lone surrogates.
 *
 * @param {string[]} texts
 * @returns {string}
 */
export function hostProgram(texts) {
  return [
    readFileSync(fromRoot("public/javascripts/examiner.js"), "utf8"),
    ...packs(),
    `JSON.stringify((${examineAll})(MedicalExaminer, ${JSON.stringify(texts)}, ${JSON.stringify(PRESETS)}))`,
  ].join("\n;\n");
}

function packs() {
  return packIds().map((id) =>
    readFileSync(fromRoot(`public/javascripts/packs/${id}.js`), "utf8")
  );
}
