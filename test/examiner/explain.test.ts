import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addPack, examine, explain } from "../../examiner/src/index.ts";
import { casesOf, loadPacks } from "./support/rules.ts";

loadPacks();

const WORDS = "w-00000000000000ee";
addPack({
  kind: "words",
  id: WORDS,
  allow: ["Plavix"],
  add: [["Zwolqubarax", ["furosemide", "combination"]]],
  silence: ["Xarelto"],
});

const policy = (more: object = {}) => ({
  preset: "clinical-cases",
  words: WORDS,
  packs: ["us", "uk", "eu", "int", "ua"],
  ...more,
});

/** What is said of each word: the word, whether it is pointed out, why. */
const said = (text: string, more?: object) =>
  explain(text, policy(more)).map(({ start, end, found, because }) => [
    text.slice(start, end),
    found,
    because,
  ]);

describe("explain", () => {
  for (const [text, ...expected] of [
    ["Took Lasix in May.", "Lasix", true, "trademark"],
    ["Took Lasix® in May.", "Lasix", true, "sign"],
    ["Took Zwolqubarax in May.", "Zwolqubarax", true, "added"],
    ["Took Plavix 75 mg.", "Plavix", false, "allowed"],
    ["Took Xarelto 20 mg.", "Xarelto", false, "silenced"],
    ["Has `Lasix` there.", "Lasix", false, "code"],
    ["> Lasix", "Lasix", false, "quote"],
    ["[a page](https://x.example/Lasix)", "Lasix", false, "link-target"],
    ["Written by Dr Lasix in May.", "Lasix", false, "title"],
    ["We need to aim higher.", "aim", false, "word"],
    ["Started Aim tablets daily.", "Aim", true, "form"],
    ["Cymbelta 60 mg stopped abruptly", "Cymbelta", true, "dose"],
  ] as const) {
    it(`says ${expected[2]} of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(said(text), [expected]);
    });
  }

  it("tells a pack that is not chosen, and a level that is off", () => {
    assert.deepEqual(said("Took Lasix in May.", { packs: ["ar"] }), [
      ["Lasix", false, "not-chosen"],
    ]);
    assert.deepEqual(
      said("Took Lasix in May.", {
        severities: { "brand-names/brand-name": "off" },
      }),
      [["Lasix", false, "off"]]
    );
  });

  it("names contents and who knows them", () => {
    const [added, known] = explain("Zwolqubarax and Augmentin", policy());

    assert.deepEqual(added?.packs, [WORDS]);
    assert.deepEqual(added?.contents, [
      { ingredients: ["furosemide"], more: true, regions: [] },
    ]);
    assert.ok(known?.packs.includes("us"));
    assert.deepEqual(known?.contents[0]?.ingredients, [
      "amoxicillin",
      "clavulanic acid",
    ]);
  });

  it("says found of what examine finds, and of nothing else", () => {
    for (const id of ["brand-names/brand-name", "brand-names/misspelling"]) {
      for (const { text } of casesOf(id)) {
        const { findings } = examine(text, policy());
        const places = findings
          .filter(({ rule }) => rule.startsWith("brand-names/brand"))
          .map(({ start, end }) => [start, end]);
        const explained = explain(text, policy())
          .filter(({ found, misspelt }) => found && !misspelt)
          .map(({ start, end }) => [start, end]);

        assert.deepEqual(explained, places, text);
      }
    }
  });

  it("answers to anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.anything(), (text, any) => {
        assert.ok(Array.isArray(explain(text, any as never)));
        assert.ok(Array.isArray(explain(any as never, policy())));
      })
    );
  });
});
