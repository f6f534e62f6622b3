import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { examine } from "../../examiner/src/index.ts";
import { loadedPacks } from "../../examiner/src/packs.ts";
import { REACH } from "../../examiner/src/rule.ts";
import rule from "../../examiner/src/rules/brand-names/brand-name.ts";
import { isLetter } from "../../examiner/src/text/characters.ts";
import { alone, casesOf, loadPacks } from "./support/rules.ts";

const ID = "brand-names/brand-name";

loadPacks();

const packs = loadedPacks().map(({ id }) => id);
const findIn = (text: string, ids: readonly string[] = packs) =>
  examine(text, { ...alone(ID), packs: ids }).findings;

/** Every place at which a rule is woken by a word. */
function wordsOf(text: string): Array<[start: number, end: number]> {
  const words: Array<[number, number]> = [];
  for (let at = 0; at < text.length; at++) {
    const start = at;
    while (at < text.length && isLetter(text.charCodeAt(at))) {
      at++;
    }
    if (at > start) {
      words.push([start, at]);
    }
  }
  return words;
}

describe("what a finding says", () => {
  const theOne = (text: string, ids?: readonly string[]) => {
    const findings = findIn(text, ids);
    assert.equal(findings.length, 1);
    return findings[0]!;
  };

  it("names the ingredients in English, whatever the text's language", () => {
    const { params, suggestions, category } = theOne(
      "Пацієнтка приймає Аугментин вдома."
    );

    assert.equal(category, "BRAND_NAME");
    assert.deepEqual(params, { ingredients: "amoxicillin; clavulanic acid" });
    assert.deepEqual(suggestions, ["амоксицилін + клавуланова кислота"]);
  });

  it("never leaves out that others go with an ingredient", () => {
    const { params, suggestions } = theOne("Took Movicol twice.", ["uk"]);

    assert.equal(params.ingredients, "macrogol; combination");
    assert.deepEqual(suggestions, ["macrogol in combination"]);
  });

  it("offers each country's medicine where they differ, those of the packs first", () => {
    assert.deepEqual(theOne("Levolet was given.", ["us"]), {
      ...theOne("Levolet was given.", ["us"]),
      params: {
        ingredients: "levothyroxine",
        regions: "US: levothyroxine · UA: levofloxacin",
        exceptions: "narrow-index",
      },
      suggestions: ["levothyroxine", "levofloxacin"],
    });
    assert.deepEqual(theOne("Levolet was given.", ["ua"]).suggestions, [
      "levofloxacin",
      "levothyroxine",
    ]);
  });

  it("keeps the name out of its params", () => {
    for (const { text } of casesOf(ID)) {
      for (const { start, end, params } of findIn(text)) {
        const said = Object.values(params).join(" ").toLowerCase();
        const name = text.slice(start, end).toLowerCase();
        assert.ok(!said.split(/[ ;:,·]+/).includes(name), text);
      }
    }
  });

  it("is silent without packs", () => {
    assert.deepEqual(findIn("Lasix 40 mg", []), []);
  });
});

describe("what is prescribed", () => {
  const rulesIn = (text: string) =>
    examine(text, "clinical-cases").findings.map(({ rule: id }) => id);

  it("is a medicine, though it ends as surnames do", () => {
    for (const text of [
      "Призначено Лірику 75 мг двічі на добу.",
      "Назначили Лирику 75 мг.",
      "После Аугментина стало лучше.",
      "Gave the patient Lasix yesterday.",
      "Дала дитині Панадол.",
    ]) {
      assert.deepEqual(rulesIn(text), [ID], text);
    }
  });

  it("leaves somebody a person", () => {
    assert.deepEqual(rulesIn("The patient Petrenko came."), [
      "identifiers/titled-name",
    ]);
    assert.deepEqual(rulesIn("Mrs Lasix came."), ["identifiers/titled-name"]);
    assert.deepEqual(rulesIn("Призначено Петренка 75 мг двічі."), [
      "identifiers/titled-name",
    ]);
  });
});

describe("how far it looks", () => {
  const piece = fc.constantFrom(
    ...casesOf(ID).flatMap(({ text }) => text.split(/(?<=\s)/)),
    " ",
    "\n",
    ", ",
    " and ",
    "40 mg ",
    "® "
  );
  // What decides stands about as far away as a rule may look.
  const gap = fc
    .tuple(fc.constantFrom(" ", "\u00ad"), fc.integer({ min: 100, max: 125 }))
    .map(([unit, length]) => unit.repeat(length));
  const atTheEdge = fc
    .tuple(
      fc.constantFrom("Soma", "Kyra", "Лирика", "Solu-", "Lasix", "40 mg"),
      gap,
      fc.constantFrom("40 mg", "capsules", "Medrol", "Soma", "Лирика", "daily")
    )
    .map((parts) => parts.join(""));
  const text = fc
    .array(fc.oneof(piece, atTheEdge), { minLength: 1, maxLength: 60 })
    .map((pieces) => pieces.join(""));
  const look = (masked: string, start: number, end: number) =>
    rule.look({ text: masked, field: "raw", packs }, start, end);

  it("depends on nothing beyond the reach of a rule", () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const [start, end] of wordsOf(whole)) {
          const from = Math.max(0, start - REACH);
          const near = whole.slice(from, end + REACH);
          const inWhole = look(whole, start, end);
          const inNear = look(near, start - from, end - from);

          assert.deepEqual(
            inNear && {
              ...inNear,
              start: inNear.start + from,
              end: inNear.end + from,
            },
            inWhole
          );
        }
      }),
      { numRuns: 300 }
    );
  });

  it("survives any text and stays inside it", () => {
    const hostile = fc.oneof(
      piece,
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom("\ud800", "\u0301\u0301", "\u200b", "ا".repeat(60), "ь'")
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 40 }), (pieces) => {
        const whole = pieces.join("");
        for (const { start, end } of findIn(whole)) {
          assert.ok(start >= 0 && start < end && end <= whole.length);
        }
      }),
      { numRuns: 500 }
    );
  });

  it("reads a very long word once", () => {
    const long = "lasix".repeat(200_000);
    assert.deepEqual(findIn(`${long} Lasix`).length, 1);
  });
});
