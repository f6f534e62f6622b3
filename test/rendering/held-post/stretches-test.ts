import { module, test } from "qunit";
import type { HeldFinding } from "../../../assets/javascripts/discourse/lib/held-post/held-post.ts";
import { stretches } from "../../../assets/javascripts/discourse/lib/held-post/stretches.ts";

function found(rule: string, start: number, end: number): HeldFinding {
  return { rule, field: "raw", start, end, severity: "attest", state: "open" };
}

function shown(text: string, ...findings: HeldFinding[]): string {
  return stretches(text, findings)
    .map(({ words, findings: [first] }) => (first ? `[${words}]` : words))
    .join("");
}

module("Held post | stretches", function () {
  test("cuts where findings start and end", function (assert) {
    assert.strictEqual(
      shown("on 3 May, twice", found("date", 3, 8)),
      "on [3 May], twice"
    );
    assert.strictEqual(shown("3 May", found("date", 0, 5)), "[3 May]");
    assert.strictEqual(shown("nothing"), "nothing");
    assert.strictEqual(shown(""), "");
  });

  test("knows all findings of a piece", function (assert) {
    const outer = found("name", 0, 9);
    const inner = found("initials", 4, 6);
    assert.deepEqual(
      stretches("Dr. J. Ro!", [outer, inner]).map(({ words, findings }) => [
        words,
        findings.map(({ rule }) => rule),
      ]),
      [
        ["Dr. ", ["name"]],
        ["J.", ["name", "initials"]],
        [" Ro", ["name"]],
        ["!", []],
      ]
    );
  });

  test("leaves out what lies outside of the text, and loses nothing", function (assert) {
    const places = [-1, 0, 1, 3, 4, 5];
    for (const start of places) {
      for (const end of places) {
        const pieces = stretches("abcd", [found("date", start, end)]);
        assert.strictEqual(pieces.map(({ words }) => words).join(""), "abcd");
        const isInside = 0 <= start && start < end && end <= 4;
        assert.strictEqual(
          pieces.some(({ findings }) => findings.length > 0),
          isInside,
          `${start} to ${end}`
        );
      }
    }
  });
});
