import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { parseCases } from "../../../examiner/scripts/cases.mjs";
import { addPack } from "../../../examiner/src/index.ts";
import { RULES } from "../../../examiner/src/rules/index.ts";
import { packIds } from "../../../scripts/examine/load.mjs";

const PACKS = "public/javascripts/packs";

export const ruleIds = RULES.map(([id]) => id);

/** Where a rule's cases are, from the root of the repository. */
export const casesFile = (id: string) => `examiner/src/rules/${id}.cases.txt`;

export const casesOf = (id: string) =>
  parseCases(readFileSync(casesFile(id), "utf8"), casesFile(id));

/** A rule that is off where another one is. */
const NEEDS: Readonly<Record<string, string>> = {
  "brand-names/misspelling": "brand-names/brand-name",
};

/** The preset with this rule alone, so that no other rule's finding hides what it sees. */
export const alone = (id: string) => ({
  preset: "clinical-cases",
  severities: Object.fromEntries(
    ruleIds.map((other) => [
      other,
      other === id || other === NEEDS[id]
        ? ("attest" as const)
        : ("off" as const),
    ])
  ),
});

/** Loads the packs that need not be chosen into the examiner under test, as their scripts do in a browser. */
export function loadPacks(): void {
  const holder = { addPack };
  for (const id of packIds()) {
    runInThisContext(
      `(MedicalExaminer) => { ${readFileSync(`${PACKS}/${id}.js`, "utf8")} }`
    )(holder);
  }
}
