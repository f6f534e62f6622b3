import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { examine, follow } from "../../examiner/src/index.ts";
import { casesOf, loadPacks, ruleIds } from "./support/rules.ts";

loadPacks();

// Cases make every rule speak; the rest turns the structure of the document over.
const STRUCTURE = [
  "\n",
  "\n\n",
  "```\n",
  "~~~",
  "> ",
  "[quote]",
  "[/quote]",
  "[code]",
  "<!--",
  "-->",
  "`",
  "**",
  "](",
  "    ",
  "| ",
  "# ",
  "\u200f",
  "\ud800",
];
const snippet = fc.constantFrom(
  ...ruleIds.flatMap((id) => casesOf(id).map(({ text }) => text))
);
const piece = fc.oneof(
  snippet,
  fc.constantFrom(...STRUCTURE),
  fc.string({ maxLength: 12, unit: "binary" })
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.nat(60),
  put: piece,
});

function apply(
  text: string,
  { at, take, put }: { at: number; take: number; put: string }
): string {
  const from = Math.floor(at * (text.length + 1));
  return text.slice(0, from) + put + text.slice(from + take);
}

describe("follow", () => {
  it("reports what examine reports, after any sequence of edits", () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        (edits, withTitle) => {
          const follower = follow("clinical-cases");
          let text = "";
          for (const one of edits) {
            text = apply(text, one);
            const whole = withTitle
              ? { title: text.slice(0, 60), raw: text }
              : text;
            assert.deepEqual(
              follower.update(whole),
              examine(whole, "clinical-cases")
            );
          }
        }
      ),
      { numRuns: 400 }
    );
  });

  it("notices digits of another script, which rules do not see", () => {
    const follower = follow("clinical-cases");
    for (const age of ["98", "٩٨", "۹۸", "98"]) {
      const text = `عمره ${age} سنة`;
      const report = follower.update(text);
      assert.equal(report.findings.length, 1);
      assert.deepEqual(report, examine(text, "clinical-cases"));
    }
  });

  it("takes a text up character by character", () => {
    const text = ruleIds.map((id) => casesOf(id)[0]!.text).join("\n");
    const follower = follow("discussion");
    for (let end = 0; end <= text.length; end++) {
      assert.deepEqual(
        follower.update(text.slice(0, end)),
        examine(text.slice(0, end), "discussion")
      );
    }
  });
});
