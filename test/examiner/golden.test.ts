import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, it } from "node:test";
import { examine } from "../../examiner/src/index.ts";
import { loadPacks } from "./support/rules.ts";

const FOLDER = "test/golden";

loadPacks();

/** One line a finding, so that a change of a rule reads as a change of words. */
function told(text: string): string {
  const { findings, problem } = examine(text, "clinical-cases");
  assert.equal(problem, undefined);
  return findings
    .map(({ start, end, rule, severity, suggestions }) => {
      const span = JSON.stringify(text.slice(start, end));
      return `${start}–${end} ${rule} (${severity}) ${span} → ${suggestions.map((one) => one || "(remove)").join(" | ") || "–"}\n`;
    })
    .join("");
}

describe("golden texts", () => {
  for (const name of readdirSync(FOLDER).filter((file) =>
    file.endsWith(".md")
  )) {
    it(name, () => {
      const expected = `${FOLDER}/${name.replace(/\.md$/, ".expected.txt")}`;
      const now = told(readFileSync(`${FOLDER}/${name}`, "utf8"));
      // UPDATE_GOLDEN=1 writes what is seen now; the difference is then read by a person.
      if (process.env.UPDATE_GOLDEN) {
        writeFileSync(expected, now);
      }
      assert.equal(now, readFileSync(expected, "utf8"));
    });
  }

  it("finds nothing to change or answer in the clean cases", () => {
    for (const name of readdirSync(FOLDER).filter((file) =>
      file.endsWith("-clean-case.md")
    )) {
      const { findings } = examine(
        readFileSync(`${FOLDER}/${name}`, "utf8"),
        "clinical-cases"
      );
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== "advise"),
        [],
        name
      );
    }
  });
});
