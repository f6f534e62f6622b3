import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { afterCue, cueBefore } from "../../examiner/src/text/cues.ts";

/** The place is where "|" stands. */
const place = (marked: string) => ({
  text: marked.replace("|", ""),
  at: marked.indexOf("|"),
});

const phoneBefore = (marked: string) => {
  const { text, at } = place(marked);
  return cueBefore(text, at, "phone-cue");
};

const labelAfter = (marked: string) => {
  const { text, at } = place(marked);
  const label = afterCue(text, at);
  return { ...label, at: text.slice(label.at) };
};

describe("cueBefore", () => {
  it("finds the cue over signs and small words", () => {
    assert.equal(phoneBefore("Tel.: |1"), true);
    assert.equal(phoneBefore("call me on |1"), true);
    assert.equal(phoneBefore("телефон соседки № |1"), true);
    assert.equal(phoneBefore("هاتف المنزل: |1"), true);
  });

  it("stops at any other word, at a digit and after four words", () => {
    assert.equal(phoneBefore("cell count |1"), false);
    assert.equal(phoneBefore("phone 5 |1"), false);
    assert.equal(phoneBefore("phone is on the my |1"), false);
    assert.equal(phoneBefore("phone            |1"), false);
    assert.equal(phoneBefore("|1"), false);
  });
});

describe("afterCue", () => {
  it("goes to where the number may begin and tells what announced it", () => {
    assert.deepEqual(labelAfter("MRN| 12"), {
      at: "12",
      byWord: false,
      bySign: false,
    });
    assert.deepEqual(labelAfter("Insurance| policy no.: AB-12"), {
      at: "AB-12",
      byWord: true,
      bySign: true,
    });
    assert.deepEqual(labelAfter("паспорт| № 12"), {
      at: "12",
      byWord: false,
      bySign: true,
    });
  });

  it("stops before a word that is none of the small ones", () => {
    assert.equal(labelAfter("hospital| stay 12345").at, "stay 12345");
    assert.equal(labelAfter("MRN|").at, "");
  });

  it("takes letters glued to digits for the number", () => {
    assert.equal(labelAfter("MRN| no123").at, "no123");
  });
});
