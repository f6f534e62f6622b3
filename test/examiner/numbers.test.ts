import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  digitsAhead,
  goesOn,
  isDate,
  isGlued,
  isReference,
  isYears,
} from "../../examiner/src/text/numbers.ts";

describe("numbers", () => {
  it("counts the digits ahead over signs, up to another word", () => {
    assert.equal(digitsAhead("(0) 12-34 x 5", 1), 5);
    assert.equal(digitsAhead("12, 34", 0), 2);
    assert.equal(digitsAhead("1    2", 0), 1);
    assert.equal(digitsAhead("", 0), 0);
  });

  it("knows what is glued to something before it", () => {
    for (const before of ["a", "0.", "1-", "/", "=", "$", "id_"]) {
      assert.equal(isGlued(`${before}77`, before.length), true, before);
    }
    for (const before of ["", " ", "(", "- ", ": ", "x:", "№"]) {
      assert.equal(isGlued(`${before}77`, before.length), false, before);
    }
  });

  it("knows what goes on behind it", () => {
    for (const behind of ["a", "%", " %", ".5", "-3", " mg", "мл", " ملغ"]) {
      assert.equal(goesOn(`77${behind}`, 2), true, behind);
    }
    for (const behind of [
      "",
      " ",
      ".",
      ", ",
      " and",
      " года",
      ")",
      " in 2020",
    ]) {
      assert.equal(goesOn(`77${behind}`, 2), false, behind);
    }
  });

  it("knows days, years and spans of years", () => {
    assert.ok(["05.06.2023", "2023-6-5", "5/6/23"].every(isDate));
    assert.ok(!["33-47-18", "05.06-2023", "2023-13-05", "5/6"].some(isDate));
    assert.ok(["2019", "2019-2023", "1999/00"].every(isYears));
    assert.ok(!["1819", "20191", "2019-"].some(isYears));
  });

  it("knows the registers of papers, trials and genes", () => {
    const reference = (before: string) =>
      isReference(`${before}7`, before.length);
    assert.ok(
      ["PMID: ", "ISBN-10: ", "trial ID ", "protocol no. "].every(reference)
    );
    assert.ok(!["MRN ", "patient ID: ", ""].some(reference));
  });
});
