import { module, test } from "qunit";
import { judgeAt } from "../../../assets/javascripts/discourse/lib/checklist/judging.ts";
import type { PostText } from "../../../assets/javascripts/discourse/lib/checklist/text-surface.ts";
import { asText } from "../../../assets/javascripts/discourse/lib/checklist/text-surface.ts";
import { examinerOf } from "./support/examiner.ts";

const examiner = examinerOf();

function judge(now: PostText, before: PostText) {
  const look = (text: PostText) =>
    examiner.examine(asText(text), "clinical-cases");
  return judgeAt(
    examiner,
    look(now),
    {},
    {
      mode: "enforce",
      door: "edit",
      baseline: look(before),
    }
  );
}

module("Checklist | judging an edit", function () {
  test("what stood in the same field is no news", function (assert) {
    const text = { title: "About Mr Brown", raw: "Mr Brown takes Lasix." };
    const verdict = judge(text, text);
    assert.strictEqual(verdict.outcome, "post");
    assert.deepEqual(verdict.findings, ["already", "already", "already"]);
  });

  test("what moves from the title into the body is new there, as for the server", function (assert) {
    const verdict = judge(
      { title: "About a patient", raw: "Mr Brown is well." },
      { title: "About Mr Brown", raw: "He is well." }
    );
    assert.strictEqual(verdict.outcome, "refuse");
    assert.deepEqual(verdict.findings, ["open"]);
    assert.strictEqual(verdict.open, 1);
  });

  test("a statement is due for a picture that is added, never for the title", function (assert) {
    const before = { title: "A case", raw: "Words." };
    assert.deepEqual(
      judge({ ...before, title: "Her case" }, before).statements,
      []
    );
    assert.deepEqual(
      judge(
        { ...before, raw: "Words. ![](upload://x.png)" },
        before
      ).statements.map(({ id }) => id),
      ["pictures"]
    );
  });
});
