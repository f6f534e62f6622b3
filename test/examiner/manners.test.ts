import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { examine, follow, type Text } from "../../examiner/src/index.ts";

const find = (rule: string, text: Text) =>
  examine(text, "discussion").findings.filter((one) => one.rule === rule);

const title = (text: string) => ({ title: text, raw: "" });
const SENTENCE = "The cough came back after two weeks and nobody knew why. ";

describe("manners/title-ellipsis", () => {
  const mended = (text: string) =>
    find("manners/title-ellipsis", title(text)).reduceRight(
      (rest, { start, end, suggestions }) =>
        rest.slice(0, start) + suggestions[0] + rest.slice(end),
      text
    );

  it("puts a dash with its spaces where words go on", () => {
    assert.equal(
      mended("ST elevation...STEMI or not"),
      "ST elevation – STEMI or not"
    );
    assert.equal(
      mended("ST elevation... STEMI or not"),
      "ST elevation – STEMI or not"
    );
    assert.equal(
      mended("ST elevation ... STEMI or not…"),
      "ST elevation – STEMI or not"
    );
  });

  it("is one finding however many dots", () => {
    const found = find(
      "manners/title-ellipsis",
      title(`Fever${".".repeat(50)}`)
    );

    assert.deepEqual(
      found.map(({ start, end }) => [start, end]),
      [[5, 55]]
    );
  });
});

describe("manners/unclear-title", () => {
  it("says nothing while there is no title", () => {
    assert.deepEqual(find("manners/unclear-title", title("   ")), []);
    assert.deepEqual(find("manners/unclear-title", ""), []);
  });

  it("leaves a title alone that core would refuse for its length", () => {
    assert.equal(
      find("manners/unclear-title", title("help ".repeat(50))).length,
      1
    );
    assert.equal(
      find("manners/unclear-title", title("help ".repeat(60))).length,
      0
    );
  });
});

describe("manners/wall-of-text", () => {
  const LONG = SENTENCE.repeat(30);

  it("begins after 1,200 characters", () => {
    const exact = `${"x".repeat(79)} `.repeat(15);

    assert.equal(find("manners/wall-of-text", exact).length, 0);
    assert.equal(find("manners/wall-of-text", `${exact}y`).length, 1);
  });

  it("stays the same finding while the paragraph grows", () => {
    const follower = follow("discussion");
    const [before, after] = [LONG, `${LONG}And then`].map((text) =>
      follower
        .update(text)
        .findings.find(({ rule }) => rule === "manners/wall-of-text")
    );

    assert.ok(before);
    assert.deepEqual(after, before);
  });

  it("marks words, not the markup before them", () => {
    const [found] = find("manners/wall-of-text", `${"*".repeat(80)}${LONG}`);

    assert.equal(found!.start, 80);
    assert.ok(found!.end > 80);
  });

  it("is told once a paragraph", () => {
    assert.equal(
      find("manners/wall-of-text", `${LONG}\n\n${LONG}\n- ${LONG}`).length,
      3
    );
    assert.equal(find("manners/wall-of-text", LONG + LONG + LONG).length, 1);
  });
});

describe("manners/shouting", () => {
  it("finds a run that is longer than its reach once, and offers no broken word", () => {
    const found = find(
      "manners/shouting",
      "NOBODY CHECKED POTASSIUM ".repeat(20)
    );

    assert.equal(found.length, 1);
    assert.match(
      found[0]!.suggestions[0]!,
      /^Nobody checked potassium nobody .*(nobody|checked|potassium)$/
    );
  });

  it("keeps abbreviations and I as they are", () => {
    const [found] = find(
      "manners/shouting",
      "I THINK THE MRI SHOWS STEMI AND I DON'T KNOW"
    );

    assert.deepEqual(found!.suggestions, [
      "think the MRI shows STEMI and I don't know",
    ]);
  });
});
