import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readArabicName } from "../../examiner/src/text/names/arabic/read-name.ts";
import {
  type Reading,
  readName,
} from "../../examiner/src/text/names/read-name.ts";

/** What is read as a name at the start of the text. */
const nameIn = (text: string, reading?: Reading) => {
  const name = readName(text, 0, reading);
  return name && text.slice(name.start, name.end);
};

describe("reading a name", () => {
  const READ: ReadonlyArray<readonly [string, string | undefined]> = [
    ["Edgar Quill was seen", "Edgar Quill"],
    ["Percy V. was seen", "Percy V."],
    ["Hector W. Crisp, 50", "Hector W. Crisp"],
    ["Mary-Jane O'Connor-Smith's", "Mary-Jane O'Connor-Smith"],
    ["van der Berg agrees", "van der Berg"],
    ["Коваль О. П. Зав. відділенням", "Коваль О. П."],
    ["О.П. Коваль каже", "О.П. Коваль"],
    ["MRI of the knee", undefined],
    ["Health Questionnaire", undefined],
    ["Parkinson disease", undefined],
    ["smith", undefined],
    ["K. L.", undefined],
    ["", undefined],
  ];
  for (const [text, expected] of READ) {
    it(`"${text}"`, () => {
      assert.equal(nameIn(text), expected);
    });
  }

  it("takes more where the words before it say so", () => {
    assert.equal(nameIn("CRISP, OTTO"), undefined);
    assert.equal(
      nameIn("CRISP, OTTO", { capitals: true, comma: true }),
      "CRISP, OTTO"
    );
    assert.equal(nameIn("Parkinson wrote", { titled: true }), "Parkinson");
  });

  it("ends within reach, however long the words are", () => {
    const long = `${"Abcdefghijklmnopqrst".repeat(1)} `.repeat(20);

    assert.ok(nameIn(long)!.length <= 100);
  });
});

describe("reading an Arabic name", () => {
  const end = (text: string, certainty: "sure" | "title" | "none") =>
    text.slice(0, readArabicName(text, 0, certainty) ?? 0);

  it("needs a known word where nothing else shows a name", () => {
    assert.equal(end("أحمد محمود يشكو", "none"), "أحمد محمود");
    assert.equal(end("يعاني من ألم", "none"), "");
    assert.equal(end("يعاني من ألم", "title"), "");
  });

  it("takes an unknown word behind a label, and before a known name behind a title", () => {
    assert.equal(end("بشتون", "sure"), "بشتون");
    assert.equal(end("بشتون خالد", "title"), "بشتون خالد");
    assert.equal(end("المعالج نصح", "sure"), "");
  });

  it("goes on over family names with the article", () => {
    assert.equal(end("عبد الرحمن العتيبي الذي", "none"), "عبد الرحمن العتيبي");
  });
});
