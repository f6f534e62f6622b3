import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { examine } from "../../examiner/src/index.ts";
import { casesOf, loadPacks, ruleIds } from "../examiner/support/rules.ts";

loadPacks();

/** Words with single spaces around: "toprol" is in "metoprolol", but does not give it away. */
const words = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;

describe("params never hold the matched text", () => {
  for (const id of ruleIds) {
    it(id, () => {
      for (const { field, text, number } of casesOf(id)) {
        const asked = field === "title" ? { title: text, raw: "" } : text;
        for (const { start, end, params } of examine(asked, "clinical-cases")
          .findings) {
          const matched = words(text.slice(start, end));
          for (const [name, value] of Object.entries(params)) {
            assert.ok(
              !words(String(value)).includes(matched),
              `line ${number}: param "${name}" holds what was matched`
            );
          }
        }
      }
    });
  }
});
