import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  reportHeaders,
  withoutHeader,
} from "../../assets/javascripts/discourse/lib/checklist/report-header.ts";
import { examine } from "../../examiner/src/index.ts";
import { loadPacks } from "./support/rules.ts";

loadPacks();

const headersIn = (raw: string) =>
  reportHeaders(examine(raw, "clinical-cases").findings, raw);

/** The text without all its heads. */
const left = (raw: string) =>
  [...headersIn(raw)].reverse().reduce(withoutHeader, raw);

const BODY = "Findings: a small nodule in the left lobe. No effusion.";

const HEADERS: ReadonlyArray<
  readonly [what: string, header: string, rest: string]
> = [
  [
    "lines of a radiology report",
    "Patient: John Harwick\nMRN: 4471902\nDOB: 12/03/1969\nAccession: A1234567\nReferring: Dr. Amelia Brandt\n\n",
    "",
  ],
  [
    "what tells nothing about who it is stays",
    "Name: John Harwick\nSex: M\nMRN: 4471902\nExam: CT chest\nDOB: 12/03/1969\n",
    "Sex: M\nExam: CT chest\n",
  ],
  [
    "one line, a sentence behind it",
    "Patient: John Harwick, DOB 12/03/1969, MRN 4471902. He was seen twice.\n\n",
    "He was seen twice.\n\n",
  ],
  [
    "bold labels, a list",
    "- **Patient:** John Harwick\n- **MRN:** 4471902\n- **DOB:** 12/03/1969\n\n",
    "",
  ],
  [
    "Ukrainian",
    "Пацієнт: Іваненко Петро Іванович\n№ карти: 123456\nДата народження: 12.03.1969\nТелефон: +380 67 123 45 67\n\n",
    "",
  ],
  [
    "Russian, in one line",
    "Пациент: Иванов Пётр Ильич, дата рождения: 12.03.1969, № карты: 123456\n\n",
    "",
  ],
  [
    "Arabic",
    "المريض: محمد أحمد علي\nرقم الملف: 123456\nتاريخ الميلاد: 12/03/1969\nالهاتف: +20 100 123 4567\n\n",
    "",
  ],
];

const NONE: Readonly<Record<string, string>> = {
  "sentences with names and dates":
    "Mr John Harwick came on 12 March 2024. His wife Margaret Harwick called on 13 March. Phone 555-010-0199 is hers.",
  "two fields": "Patient: John Harwick\nMRN: 4471902\n\nHe is well.",
  "fields of one kind":
    "Admitted: 12.03.2024\nOperated: 14.03.2024\nDischarged: 20.03.2024",
  "fields far from each other": `Patient: John Harwick\n\n${BODY}\n${BODY}\n${BODY}\nMRN: 4471902\n\n${BODY}\n${BODY}\n${BODY}\nDOB: 12/03/1969`,
  "values without names": "BP: 140/90\nHR: 88\nCRP: 45 mg/l\nAge: 54",
};

describe("reportHeaders", () => {
  for (const [what, header, rest] of HEADERS) {
    it(`sees ${what}`, () => {
      assert.equal(headersIn(header + BODY).length, 1);
      assert.equal(left(header + BODY), rest + BODY);
      assert.equal(
        left(`Please help.\n\n${header}${BODY}`),
        `Please help.\n\n${rest}${BODY}`
      );
    });
  }

  for (const [what, text] of Object.entries(NONE)) {
    it(`sees none in ${what}`, () => {
      assert.deepEqual(headersIn(text), []);
    });
  }

  it("takes out everything that was found in the head", () => {
    for (const [, header] of HEADERS) {
      const [found] = headersIn(header + BODY);
      const rest = withoutHeader(header + BODY, found!);
      assert.deepEqual(
        examine(rest, "clinical-cases").findings.filter(({ rule }) =>
          rule.startsWith("identifiers/")
        ),
        []
      );
    }
  });

  it("tells two heads apart", () => {
    const two = `${HEADERS[0]![1]}${BODY}\n${BODY}\n${BODY}\n\n${HEADERS[4]![1]}${BODY}`;
    assert.equal(headersIn(two).length, 2);
    assert.equal(left(two), `${BODY}\n${BODY}\n${BODY}\n\n${BODY}`);
  });
});
