import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { examine } from "../../examiner/src/index.ts";
import * as support from "../examiner/support/rules.ts";

const { casesOf, loadPacks, ruleIds } = support;

loadPacks();

const folded = (text: string) => text.toLowerCase().replace(/\s+/g, " ").trim();

describe("params never hold the matched text", () => {
  for (const id of ruleIds) {
    it(id, () => {
      for (const { field, text, number } of casesOf(id)) {
        const asked = field === "title" ? { title: text, raw: "" } : text;
        for (const { start, end, params } of examine(asked, "clinical-cases")
          .findings) {
          const matched = folded(text.slice(start, end));
          for (const [name, value] of Object.entries(params)) {
            assert.ok(
              !folded(String(value)).includes(matched),
              `line ${number}: param "${name}" holds what was matched`
            );
          }
        }
      }
    });
  }
});
