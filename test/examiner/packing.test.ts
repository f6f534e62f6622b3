import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { readDictionary } from "../../examiner/scripts/packs.mjs";
import * as packing from "../../examiner/src/packing/index.ts";
import { type Made, makePack } from "../../examiner/src/packing/make-pack.ts";
import { addPack, lookUp } from "../../examiner/src/packs.ts";

const META = { id: "u-test", date: "2026-10-01", regions: ["PL"] };

let dictionary: packing.Dictionary;

before(async () => {
  dictionary = (await readDictionary(packing)) as packing.Dictionary;
});

const make = (...rows: Array<[brand: string, ingredients: string]>): Made =>
  makePack(
    rows.map(([brand, ingredients], index) => ({
      row: index + 2,
      brand,
      ingredients,
    })),
    META,
    dictionary
  );

const reasons = (made: Made) =>
  made.ok ? [] : made.problems.map(({ row, reason }) => `${row} ${reason}`);

describe("packs of uploaded tables", () => {
  it("are such as the examiner takes, and its names are found", () => {
    const made = make(
      ["Examplin", "Frusemide"],
      ["Exampl-Aid", "paracetamol; combination"]
    );
    assert.ok(made.ok);
    assert.deepEqual(addPack(made.pack), { ok: true, id: "u-test" });
    const found = (text: string) =>
      lookUp(text, 0, text.length + 1, ["u-test"])?.found.readings.length;
    assert.equal(found("EXAMPLIN 40 mg"), 1);
    assert.equal(found("examplaid"), 1);
    assert.equal(found("Example"), undefined);
  });

  it("are the same for the same rows, others for others", () => {
    const version = (made: Made) => made.ok && made.pack.version;
    const one = version(make(["Examplin", "furosemide"]));
    assert.equal(version(make(["Examplin ", "furosemide"])), one);
    assert.notEqual(version(make(["Examplin", "torasemide"])), one);
  });

  it("are whole or none: each row that does not fit is named", () => {
    assert.deepEqual(
      reasons(
        make(
          ["Examplin", "furosemide"],
          ["EXÄMPLIN", "metformin"],
          ["", "furosemide"],
          ["X1", "furosemide"],
          ["Metformin", "metformin"],
          ["Exampluna", "unobtainium"],
          ["Exampletto", " ; "],
          ["One two three four five", "furosemide"]
        )
      ),
      [
        "3 duplicate-name",
        "4 empty-name",
        "5 short-name",
        "6 ingredient-name",
        "7 unknown-ingredient",
        "8 no-ingredient",
        "9 unreadable-name",
      ]
    );
  });

  it("answer for any cell, however odd", () => {
    for (const odd of [
      "`",
      "$&",
      "a=b",
      "x\u0000y",
      "\ud800",
      "|;|",
      "🩺🩺🩺",
    ]) {
      assert.doesNotThrow(() => make([odd, odd], [`Ab${odd}cd`, "furosemide"]));
    }
  });
});
