import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { PrintWriter } from "../../examiner/scripts/pack.mjs";
import { packNames } from "../../examiner/scripts/pack-names.mjs";
import {
  countMistaken,
  packWords,
} from "../../examiner/scripts/word-groups.mjs";
import { forms, readWords } from "../../examiner/scripts/words.mjs";
import { WORDS } from "../../examiner/src/lexicons/words.ts";
import type { Role } from "../../examiner/src/rule.ts";
import { NameList } from "../../examiner/src/text/name-list.ts";
import { PrintReader } from "../../examiner/src/text/print-reader.ts";
import { hasRole } from "../../examiner/src/text/words.ts";

const STRANGERS_PER_MISTAKE = 4000;

describe("word lists", () => {
  it("come out of the bundle as they stand in examiner/data/words", async () => {
    for (const [role, entries] of await readWords()) {
      for (const word of [...entries].flatMap((entry) => forms(entry))) {
        assert.ok(hasRole(word, [role as Role]), `${word}: ${role}`);
      }
    }
  });

  it("take fewer than one of 4,000 words of medicines for listed ones", async () => {
    const { strangers } = await packWords();

    assert.ok(strangers.length > 5 * STRANGERS_PER_MISTAKE);
    assert.ok(
      countMistaken(WORDS, strangers) * STRANGERS_PER_MISTAKE < strangers.length
    );
  });

  it("give each word the roles of its lines and no others", () => {
    assert.ok(hasRole("Otto", ["given-name"]));
    assert.ok(!hasRole("Otto", ["month", "kinship", "everyday"]));
    assert.ok(!hasRole("ottoo", ["given-name"]));
    assert.ok(hasRole("والمريضة", ["patient"]));
  });

  it("hold names of several words, and know what one begins with", () => {
    const names = new NameList(packNames(["new orleans", "leeds"]));

    assert.ok(names.has("New Orleans") && names.has("leeds"));
    assert.ok(!names.has("new") && !names.has("Orleans"));
    assert.ok(names.beginsAt("in New York", 3, 6));
    assert.ok(!names.beginsAt("in New York", 7, 11));
  });

  it("give back every fingerprint, sorted", () => {
    const prints = fc.uniqueArray(fc.nat(2 ** 27 - 1), { minLength: 1 });
    fc.assert(
      fc.property(prints, prints, (first, second) => {
        const writer = new PrintWriter();
        const lists = [first, second];
        const counts = lists.map((list) => writer.write(list));
        const reader = new PrintReader(writer.packed);

        assert.deepEqual(
          counts.map((count) => [...reader.read(count, 27)]),
          lists.map((list) => [...list].sort((a, b) => a - b))
        );
      })
    );
  });
});
