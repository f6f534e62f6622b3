import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { examine, follow } from "../../examiner/src/index.ts";
import { casesOf, loadPacks } from "./support/rules.ts";

loadPacks();

const split = (words: string) => words.split(" ");

// Names of all kinds, plain and ambiguous, of several words, with slips; pieces of names; what decides beside them.
const NAMES = split(
  "Lasix Keytruda Soma Skyla Co-Diovan Solu Medrol Prozack Selebrex Clozarel Лазикс Плавікс Плавиксом Лірику Но-шпа Но шпу Екватору Аугментина Мілдранат لازيكس والبانادول بالسينقولير كونكر"
);
const CONTEXT = [
  ..." 40 mg| 5/10|®| po| bid|, |-|'ом|. |: |\n|\n- |Dr |took |призначено |Мак-|Hope AB, Lee C. | Ann Med 2019;12:3| et al| Clinic |`|> |](".split(
    "|"
  ),
  ..."аеуxو\u00ad\u0301",
];
const CASES = ["brand-names/brand-name", "brand-names/misspelling"].flatMap(
  (id) => casesOf(id).map(({ text }) => text)
);

const piece = fc.oneof(
  fc.constantFrom(...NAMES),
  fc.constantFrom(...CONTEXT),
  fc.constantFrom(...CASES)
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.nat(12),
  put: piece,
});

describe("medicines in a text that changes", () => {
  it("are found as in a text that is examined at once, wherever it changes", () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.array(edit, { minLength: 1, maxLength: 10 }),
        (pieces, edits) => {
          const follower = follow("clinical-cases");
          let text = pieces.join("");
          follower.update(text);
          for (const { at, take, put } of edits) {
            const from = Math.floor(at * (text.length + 1));
            text = text.slice(0, from) + put + text.slice(from + take);
            assert.deepEqual(
              follower.update(text),
              examine(text, "clinical-cases")
            );
          }
        }
      ),
      { numRuns: 300 }
    );
  });
});
