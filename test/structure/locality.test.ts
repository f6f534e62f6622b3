import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { LocalRule } from "../../examiner/src/rule.ts";
import { RULES } from "../../examiner/src/rules/index.ts";
import { casesOf, loadPacks } from "../examiner/support/rules.ts";
import { watched, watchLocality } from "./support/locality.ts";

loadPacks();

const watch = watchLocality("clinical-cases");
const localIds = RULES.filter(([, rule]) => "look" in rule).map(([id]) => id);

/** Longer than any reach, of many kinds: what a rule might run along. */
const FAR = [
  "x".repeat(150),
  "a b ".repeat(40),
  "1 ".repeat(80),
  "A ".repeat(80),
  "ALL CAPITALS ".repeat(12),
  "\n".repeat(130),
  ".".repeat(130),
  "Іван ".repeat(30),
  "в ".repeat(75),
  "ال ".repeat(50),
];

describe("the check of locality", () => {
  const ask = (look: LocalRule["look"], text: string) =>
    watched(
      { category: "HINT", reads: [], wakes: { everyWord: true }, look },
      "example"
    ).look({ text, field: "raw", packs: [] }, 150, 151);

  it("notices a rule that looks further than its reach, and no other", () => {
    const text = "y".repeat(400);
    const place = { start: 150, end: 151 };
    const far: LocalRule["look"] = (view, start, end) =>
      view.text.slice(end + 121) ? place : undefined;
    const near: LocalRule["look"] = (view, start, end) =>
      view.text.slice(start - 120, end + 120).length === 241
        ? { start, end }
        : undefined;

    assert.throws(() => ask(far, text), /example at 150/);
    assert.deepEqual(ask(near, text), place);
  });
});

describe("a local rule sees no further than its reach", () => {
  for (const id of localIds) {
    it(`in the cases of ${id}`, () => {
      const found = new Set<string>();
      casesOf(id).forEach(({ field, text }, index) => {
        const far = FAR[index % FAR.length]!;
        const isTitle = field === "title";
        const seen = [
          ...watch(isTitle ? "title" : "raw", text),
          ...watch("raw", far + text + far),
          ...watch("title", `${far} ${text} ${far}`),
        ];
        seen.forEach((one) => found.add(one));
      });
      assert.ok(found.has(id), "the rule found nothing in its own cases");
    });
  }

  it("in texts put together at random", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...localIds.flatMap((id) => casesOf(id).map(({ text }) => text))
      ),
      fc.constantFrom(...FAR, " ", "\n\n", "\n", ". ", ", ", "/", "-", ":"),
      fc.string({ maxLength: 30, unit: "binary" })
    );
    const found = new Set<string>();
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 8 }),
        fc.constantFrom("raw" as const, "title" as const),
        (pieces, field) => {
          watch(field, pieces.join("")).forEach((one) => found.add(one));
        }
      ),
      { numRuns: 1500 }
    );
    assert.deepEqual([...found].sort(), [...localIds].sort());
  });
});
