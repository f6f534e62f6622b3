import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { caseOf, inCase } from "../../examiner/src/medicines/declension.ts";

const behind = (letters: string) => ({ letters, inPlace: false });
const inPlace = (letters: string) => ({ letters, inPlace: true });

describe("the case of a name", () => {
  it("is told by its ending, by what it stands in place of, and by the language", () => {
    assert.equal(caseOf(behind("ом"), "uk"), "instrumental");
    assert.equal(caseOf(behind("у"), "uk"), "genitive");
    assert.equal(caseOf(behind("у"), "ru"), "dative");
    assert.equal(caseOf(behind("е"), "ru"), "prepositional");
    assert.equal(caseOf(inPlace("и"), "uk"), "genitive");
    assert.equal(caseOf(inPlace("і"), "uk"), "dative");
    assert.equal(caseOf(inPlace("у"), "ru"), "accusative");
  });

  it("is none in the plural, without an ending, in languages without cases", () => {
    assert.equal(caseOf(behind("ами"), "uk"), undefined);
    assert.equal(caseOf(behind("ов"), "ru"), undefined);
    assert.equal(caseOf(undefined, "ru"), undefined);
    assert.equal(caseOf(behind("у"), "en"), undefined);
  });
});

describe("an ingredient in a case", () => {
  it("bends what is regular", () => {
    for (const [language, name, genitive, instrumental] of [
      ["uk", "клопідогрел", "клопідогрелу", "клопідогрелом"],
      ["uk", "клопідогрель", "клопідогрелю", "клопідогрелем"],
      [
        "uk",
        "левотироксин натрію",
        "левотироксину натрію",
        "левотироксином натрію",
      ],
      ["uk", "калію хлорид", "калію хлориду", "калію хлоридом"],
      ["uk", "фолієва кислота", "фолієвої кислоти", "фолієвою кислотою"],
      ["uk", "інсулін гларгін", "інсуліну гларгіну", "інсуліном гларгіном"],
      ["uk", "повідон-йод", "повідон-йоду", "повідон-йодом"],
      ["ru", "клопидогрел", "клопидогрела", "клопидогрелом"],
      [
        "ru",
        "левотироксин натрия",
        "левотироксина натрия",
        "левотироксином натрия",
      ],
      ["ru", "магния гидроксид", "магния гидроксида", "магния гидроксидом"],
      ["ru", "фолиевая кислота", "фолиевой кислоты", "фолиевой кислотой"],
      ["ru", "акарбоза", "акарбозы", "акарбозой"],
      ["ru", "дорназа альфа", "дорназы альфа", "дорназой альфа"],
      ["ru", "литий", "лития", "литием"],
    ] as const) {
      assert.equal(inCase(name, "genitive", language), genitive);
      assert.equal(inCase(name, "instrumental", language), instrumental);
    }
  });

  it("leaves alone what is not", () => {
    for (const name of [
      "железо",
      "interferon",
      "вакцина против бешенства",
      "витамин B6",
      "вакцина бцж",
      "гонадотропин хорионический",
    ]) {
      assert.equal(inCase(name, "genitive", "ru"), undefined, name);
    }
    assert.equal(inCase("clopidogrel", "genitive", "en"), undefined);
  });
});
