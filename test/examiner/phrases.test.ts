import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Language } from "../../examiner/src/text/language.ts";
import {
  asWritten,
  COUNT,
  dayPhrase,
  phrasesIn,
  yearPhrase,
} from "../../examiner/src/text/phrases.ts";

const LANGUAGES: readonly Language[] = ["en", "uk", "ru", "ar"];

const YEARS: ReadonlyArray<readonly [Language, string, string]> = [
  ["en", "Seen since ", "2024"],
  ["en", "Seen on ", "a day in 2024"],
  ["en", "DOB: ", "2024"],
  ["en", "Seen ", "in 2024"],
  ["en", "", "In 2024"],
  ["en", "The begin ", "in 2024"],
  ["uk", "виписана в ", "2024 році"],
  ["uk", "хворіє з ", "2024 року"],
  ["uk", "Дата народження: ", "2024"],
  ["uk", "виписана ", "у 2024 році"],
  ["ru", "болеет с ", "2024 года"],
  ["ru", "выписан ", "в 2024 году"],
  ["ru", "Жалоб нет. ", "В 2024 году"],
  ["ar", "خرج في ", "عام 2024"],
  ["ar", "خرج ", "في عام 2024"],
];

describe("phrases", () => {
  for (const [language, lead, expected] of YEARS) {
    it(`${language}: a year behind "${lead}"`, () => {
      assert.equal(yearPhrase(language, 2024, lead), expected);
    });
  }

  for (const language of LANGUAGES) {
    it(`${language}: has words for everybody, and a place for the number of a day`, () => {
      const { patient, doctor, unnamed, ninetyOrOlder } = phrasesIn(language);

      assert.equal(new Set([patient, doctor, unnamed, ninetyOrOlder]).size, 4);
      assert.match(ninetyOrOlder, /90/);
      for (const lead of ["", "text ", "on ", "в ", "يوم ", "DOB: "]) {
        assert.equal(dayPhrase(language, lead).split(COUNT).length, 2);
      }
    });
  }

  it("begin a sentence with a capital, and only a sentence", () => {
    assert.equal(asWritten("the patient", ""), "The patient");
    assert.equal(asWritten("пацієнт", "Так. "), "Пацієнт");
    assert.equal(asWritten("the patient", "male, "), "the patient");
    assert.equal(asWritten("المريض", ""), "المريض");
  });
});
