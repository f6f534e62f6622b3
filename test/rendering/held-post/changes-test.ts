import { module, test } from "qunit";
import {
  type Change,
  changes,
} from "../../../assets/javascripts/discourse/lib/held-post/changes.ts";
import { editScript } from "../../../assets/javascripts/discourse/lib/held-post/edit-script.ts";
import { markedChanges } from "../../../assets/javascripts/discourse/lib/held-post/marked-changes.ts";

const SIGNS = { kept: "", removed: "-", added: "+" } as const;

function shown(before: string, after: string): string {
  return changes(before, after)
    .map(({ kind, words }) =>
      kind === "kept" ? words : `[${SIGNS[kind]}${words}]`
    )
    .join("");
}

function without(found: readonly Change[], kind: Change["kind"]): string {
  return found
    .filter((change) => change.kind !== kind)
    .map(({ words }) => words)
    .join("");
}

/** Numbers that only look like chance: a failure comes again. */
function chance(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 48271) % 2147483647;
    return state % most;
  };
}

module("Held post | changes", function () {
  test("are read word by word, in every alphabet", function (assert) {
    assert.strictEqual(
      shown("No fever on day three.", "High fever on day four."),
      "[-No][+High] fever on day [-three][+four]."
    );
    assert.strictEqual(
      shown("Набряк минув за два дні.", "Набряк минув за три дні."),
      "Набряк минув за [-два][+три] дні."
    );
    assert.strictEqual(
      shown("ذهبت الحمى.", "عادت الحمى."),
      "[-ذهبت][+عادت] الحمى."
    );
    assert.strictEqual(shown("same", "same"), "same");
    assert.strictEqual(shown("", "new"), "[+new]");
    assert.strictEqual(shown("old", ""), "[-old]");
    assert.strictEqual(shown("", ""), "");
  });

  test("put a changed sentence together, and keep lines apart", function (assert) {
    assert.strictEqual(
      shown("She sleeps well now.", "He walked far now."),
      "[-She sleeps well][+He walked far] now."
    );
    assert.strictEqual(
      shown("one\ntwo", "uno\ndos"),
      "[-one][+uno]\n[-two][+dos]"
    );
    assert.strictEqual(shown("one two", "one new two"), "one [+new ]two");
  });

  test("lose nothing, whatever the two texts are", function (assert) {
    const random = chance(7);
    const words = ["a", "b", "ж", " ", "  ", "\n", ".", "😀", "\ud83d"];
    const text = () =>
      Array.from(
        { length: random(14) },
        () => words[random(words.length)]
      ).join("");
    let lost = 0;
    for (let round = 0; round < 3000; round++) {
      const before = text();
      const after = text();
      const found = changes(before, after);
      lost += without(found, "added") === before ? 0 : 1;
      lost += without(found, "removed") === after ? 0 : 1;
    }
    assert.strictEqual(lost, 0);
  });

  test("are the fewest", function (assert) {
    const steps = editScript([..."abcabba"], [..."cbabac"])!;
    assert.strictEqual(steps.filter(({ kind }) => kind !== "kept").length, 5);
    assert.strictEqual(editScript([..."abc"], [..."xyz"], 5), undefined);
  });

  test("of two long texts that have nothing in common are one", function (assert) {
    const before = "one ".repeat(1500).trim();
    const after = Array.from({ length: 1500 }, (_, index) => index).join(",");
    assert.deepEqual(
      changes(before, after).map(({ kind }) => kind),
      ["removed", "added"]
    );
  });

  test("show what was found where it is after them, also across a border", function (assert) {
    const found = markedChanges("Call the ward now", "Call Mrs Ward now", [
      {
        rule: "identifiers/name",
        field: "raw",
        start: 5,
        end: 13,
        severity: "attest",
        state: "open",
      },
    ]);
    const marked = found.flatMap(({ kind, stretches }) =>
      stretches
        .filter(({ findings }) => findings.length)
        .map(({ words }) => `${kind}: ${words}`)
    );
    assert.deepEqual(marked, ["added: Mrs Ward"]);
  });
});
