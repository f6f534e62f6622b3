import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  applySuggestion,
  examine,
  type Finding,
  follow,
} from "../../examiner/src/index.ts";
import { casesOf, loadPacks, ruleIds } from "./support/rules.ts";

loadPacks();

const follower = follow("clinical-cases");

function assertSound(text: string, findings: readonly Finding[]): void {
  for (const finding of findings) {
    const { start, end, params, suggestions, fingerprint, likeness } = finding;
    assert.ok(
      0 <= start && start < end && end <= text.length,
      `${finding.rule} ${start}–${end} of ${text.length}`
    );
    assert.match(fingerprint, /^[0-9a-f]{32}$/);
    assert.match(likeness, /^[0-9a-f]{32}$/);
    assert.ok(
      Object.values(params).every((value) =>
        ["string", "number"].includes(typeof value)
      )
    );
    suggestions.forEach((_, choice) =>
      assert.equal(typeof applySuggestion(text, finding, choice).text, "string")
    );
  }
}

/** Long runs, half characters, bidirectional marks, deep nesting. */
const HOSTILE = [
  "[",
  "](",
  "[quote]",
  "[/quote]",
  "> ",
  "`",
  "``` ",
  "<",
  "<a ",
  "<!--",
  "-->",
  "*",
  "_",
  "~~",
  ":",
  "://",
  "@",
  "#",
  "(",
  ")",
  "1",
  "1.",
  "1/",
  "12-",
  "+1 ",
  "0 ",
  "A",
  "A.",
  "Dr. ",
  "Dr",
  "Mr ",
  "\ud83d",
  "\ude00",
  "\u202e",
  "\u2066",
  "\u0300",
  "\u0640",
  "\u0661",
  "’",
  "\t",
  "    ",
  "\n",
  "\r\n",
  "|",
  "&nbsp;",
  "![",
  "![a](b)",
  "[a](b)",
  "https://a",
  "a@b.c",
  "-",
  "—",
  "№",
  "П.",
  "د. ",
  "\0",
  "\uffff",
  "ﷺ",
  "ß",
  "İ",
  "ǅ",
  "ﬁ",
  "x".repeat(200),
  "9".repeat(200),
];

const unit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HOSTILE) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...ruleIds.flatMap((id) => casesOf(id).map(({ text }) => text))
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE), fc.integer({ min: 2, max: 40 }))
      .map(([part, times]) => part.repeat(times)),
  }
);

describe("hostile texts", () => {
  it("survives 100,000 of them", () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 6 }), (units) => {
        const text = units.join("");
        const report = follower.update(text);
        assert.equal(report.problem, undefined);
        assertSound(text, report.findings);
        seen++;
      }),
      { numRuns: 100_000 }
    );
    assert.equal(seen, 100_000);
  });

  for (const part of HOSTILE) {
    it(`takes 200,000 characters of ${JSON.stringify(part.slice(0, 12))}`, () => {
      const text = part.repeat(Math.ceil(200_000 / part.length));
      const before = process.cpuUsage().user;
      const report = examine(
        { title: text.slice(0, 1000), raw: text },
        "clinical-cases"
      );

      assert.equal(report.problem, undefined);
      // Not a measurement, a fuse: what grows faster than the text takes minutes here, not seconds.
      assert.ok(process.cpuUsage().user - before < 10_000_000);
    });
  }

  it("takes anything for a text and for a policy", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (text, policy) => {
        const report = examine(text as string, policy as string);
        assert.ok(Array.isArray(report.findings));
      })
    );
    assert.equal(examine("x", "constructor").problem, "unknown-preset");
  });
});
