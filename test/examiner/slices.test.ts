import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nextSlice } from "../../assets/javascripts/discourse/lib/checklist/slices.ts";
import { examine, follow } from "../../examiner/src/index.ts";
import { casesOf, loadPacks, ruleIds } from "./support/rules.ts";

loadPacks();

const SLICE = 2000;

/** All texts on the way. */
function way(from: string, to: string): string[] {
  const steps: string[] = [];
  let at = { raw: from };
  while (at.raw !== to) {
    at = nextSlice(at, { raw: to }, SLICE);
    steps.push(at.raw);
  }
  return steps;
}

const cases = ruleIds.flatMap((id) => casesOf(id).map(({ text }) => text));
const long = fc
  .array(
    fc.oneof(
      fc.constantFrom(...cases),
      fc.constantFrom("\n\n", "😀", "```\n", "aa")
    ),
    {
      minLength: 0,
      maxLength: 300,
    }
  )
  .map((parts) => parts.join(" "));

describe("nextSlice", () => {
  it("takes a short text, a keystroke and a removal at once", () => {
    const text = "Some words. ".repeat(1000);
    const half = text.length / 2;
    assert.deepEqual(way("", "a"), ["a"]);
    assert.deepEqual(
      way(text, `${text.slice(0, half)}x${text.slice(half)}`).length,
      1
    );
    assert.deepEqual(way(text, ""), [""]);
  });

  it("brings a paste by parts, whatever stands before and behind it", () => {
    const before = "Before it. ".repeat(500);
    const paste = Array.from({ length: 900 }, (_, i) => `Word ${i}. `).join("");
    const behind = "Behind it. ".repeat(500);
    const steps = way(before + behind, before + paste + behind);

    assert.equal(steps.length, Math.ceil(paste.length / SLICE));
    assert.equal(steps.at(-1), before + paste + behind);
  });

  it("brings the title along at once", () => {
    const wanted = { title: "A title", raw: "a".repeat(3 * SLICE) };
    assert.equal(nextSlice({ raw: "" }, wanted, SLICE).title, "A title");
  });

  it("never brings more than a slice, and comes to the same report", () => {
    fc.assert(
      fc.property(long, long, (from, to) => {
        const follower = follow("clinical-cases");
        let report = follower.update(from);
        let before = from;
        for (const text of way(from, to)) {
          assert.ok(text.length - before.length <= SLICE);
          report = follower.update(text);
          before = text;
        }
        assert.equal(before, to);
        if (from !== to) {
          assert.deepEqual(report, examine(to, "clinical-cases"));
        }
      }),
      { numRuns: 40 }
    );
  });
});
