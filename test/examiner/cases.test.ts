import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { examine } from "../../examiner/src/index.ts";
import {
  alone,
  casesFile,
  casesOf,
  loadPacks,
  ruleIds,
} from "./support/rules.ts";

loadPacks();

const asText = (field: string, text: string) =>
  field === "title" ? { title: text, raw: "" } : text;

for (const id of ruleIds) {
  describe(id, () => {
    for (const { number, field, text, packs, spans } of casesOf(id)) {
      it(`${casesFile(id)}:${number}: ${text}`, () => {
        const findings = examine(asText(field, text), {
          ...alone(id),
          ...(packs && { packs }),
        }).findings.filter(({ rule }) => rule === id);

        assert.deepEqual(
          findings.map(({ start, end }) => text.slice(start, end)),
          spans.map(({ start, end }) => text.slice(start, end))
        );
        assert.deepEqual(
          findings.map(({ start }) => start),
          spans.map(({ start }) => start)
        );
        spans.forEach(({ suggestion }, index) => {
          if (suggestion !== undefined) {
            assert.equal(findings[index]!.suggestions[0], suggestion);
          }
        });
      });
    }
  });
}
