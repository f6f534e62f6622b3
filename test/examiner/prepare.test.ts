import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { examine, prepare } from "../../examiner/src/index.ts";
import { WORDS } from "../../examiner/src/lexicons/words.ts";
import { WordRoles } from "../../examiner/src/text/word-roles.ts";

describe("prepare", () => {
  it("takes several calls, and the first text does not have to wait for the last", () => {
    assert.equal(prepare(), false);
    const { findings } = examine("Seen with Mr John Brown.", "clinical-cases");
    assert.equal(findings.length, 1);
    assert.equal(prepare(), true);
  });

  it("reads in portions what is read at once", () => {
    const whole = new WordRoles(WORDS);
    whole.read();
    const portions = new WordRoles(WORDS);
    let calls = 1;
    while (!portions.read(300)) {
      calls++;
    }
    assert.ok(calls > 5);
    for (const word of "doctor patient Frau лікарка пациента للمريض tree".split(
      " "
    )) {
      assert.equal(
        portions.loud(word, 0, word.length),
        whole.loud(word, 0, word.length)
      );
      assert.equal(portions.quiet(word), whole.quiet(word));
    }
    assert.notEqual(whole.loud("doctor", 0, 6), 0);
  });
});
