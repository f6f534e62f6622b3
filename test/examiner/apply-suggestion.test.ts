import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { applySuggestion } from "../../examiner/src/index.ts";

const MARK = /\{\{(.*?)\}\}/s;

function apply(marked: string, suggestions: string[], choice?: number) {
  const start = marked.search(MARK);
  const span = MARK.exec(marked)![1]!;
  const finding = { start, end: start + span.length, suggestions };
  return applySuggestion(marked.replace(MARK, "$1"), finding, choice);
}

const CASES: Array<[marked: string, suggestion: string, text: string]> = [
  ["on {{5 March 2024}} he", "day 3", "on day 3 he"],
  ["call {{020 7946 0018}} now", "", "call now"],
  ["Patient {{Ann Lowe}}, 54", "", "Patient, 54"],
  ["Patient {{Ann Lowe}} , 54", "", "Patient, 54"],
  ["call {{020 7946 0018}}.", "", "call."],
  ["{{Ann Lowe}} fell", "", "fell"],
  ["ask {{Ann Lowe}}", "", "ask"],
  ["ask {{Ann Lowe}}\nor not", "", "ask\nor not"],
  ["({{Ann Lowe}})", "", "()"],
  ["on {{Lasix}}® 20 mg", "furosemide", "on furosemide 20 mg"],
  ["on {{Lasix}} (TM), twice", "furosemide", "on furosemide, twice"],
  ["on {{Lasix}}<sup>®</sup> 20 mg", "furosemide", "on furosemide 20 mg"],
  ["on {{Lasix}}<sup>(TM)</sup>, twice", "furosemide", "on furosemide, twice"],
  ["on {{Lasix}}&reg; 20 mg", "furosemide", "on furosemide 20 mg"],
  ["on {{Lasix}}<sup>2</sup>", "furosemide", "on furosemide<sup>2</sup>"],
  ["on **{{Lasix}}®** 20 mg", "furosemide", "on **furosemide** 20 mg"],
  ["on **{{Lasix}}** 20 mg", "furosemide", "on **furosemide** 20 mg"],
  [
    "warfarin vs. {{Xarelto}} today",
    "rivaroxaban",
    "warfarin vs. rivaroxaban today",
  ],
  ["| {{Lasix}} | 40 mg |", "furosemide", "| furosemide | 40 mg |"],
  ["it went. {{lasix}} is off", "furosemide", "it went. furosemide is off"],

  ["بريد {{a@b.example}}، شكرًا", "", "بريد، شكرًا"],
];

describe("applySuggestion", () => {
  for (const [marked, suggestion, text] of CASES) {
    it(`${JSON.stringify(marked)} → ${JSON.stringify(text)}`, () => {
      const applied = apply(marked, [suggestion]);
      assert.equal(applied.text, text);
      assert.equal(applied.text.slice(applied.start, applied.end), suggestion);
    });
  }

  it("begins a sentence with a capital, as it was", () => {
    for (const lead of [
      "",
      "He fell. ",
      "First.\n",
      "- ",
      "2. **",
      "> ",
      "## ",
      "“",
    ]) {
      const { text } = apply(`${lead}{{Lasix}} was stopped`, ["furosemide"]);
      assert.equal(text, `${lead}Furosemide was stopped`);
    }
    assert.equal(
      apply("Took 40 mg. {{Lasix}} helped", ["furosemide"]).text,
      "Took 40 mg. Furosemide helped"
    );
    const { text } = apply("Схуд. {{Лазикс}} відмінено", ["фуросемід"]);
    assert.equal(text, "Схуд. Фуросемід відмінено");
  });

  it("takes a sign away that stands behind bold words", () => {
    const { text, start, end } = apply("Take **{{Lasix}}**® now", ["x"]);
    assert.equal(text, "Take **x** now");
    assert.equal(text.slice(start, end), "x**");
  });

  it("takes the suggestion that was chosen", () => {
    assert.equal(
      apply("on {{5 March}} he", ["day 3", "in March"], 1).text,
      "on in March he"
    );
  });

  it("leaves a text alone that the finding does not fit", () => {
    for (const [start, end] of [
      [3, 99],
      [-1, 2],
      [5, 2],
      [0.5, 2],
      [NaN, 2],
    ] as const) {
      assert.equal(
        applySuggestion("short", { start, end, suggestions: ["x"] }).text,
        "short"
      );
    }
    assert.equal(
      applySuggestion("short", { start: 0, end: 2, suggestions: [] }).text,
      "short"
    );
  });
});
