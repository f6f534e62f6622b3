import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pack } from "../../examiner/scripts/pack.mjs";
import { unpack } from "../../examiner/src/text/unpack.ts";

describe("packed word lists", () => {
  it("say of each word how much of the one before stays", () => {
    assert.equal(pack(["ben", "adam", "adams"]), "AadamEsAben");
  });

  it("say endings and particles once", () => {
    assert.deepEqual(unpack("Aben/1", ["x", ",a"]).slice(0, 2), [
      "ben",
      "bena",
    ]);
    assert.deepEqual(unpack("A+مرض").slice(0, 3), ["مرض", "ومرض", "فمرض"]);
  });

  it("come out as they went in, sorted", () => {
    const word = fc.stringMatching(/^[a-zа-яіء-ي0-9'_-]{1,40}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), (words) => {
        assert.deepEqual(unpack(pack(words)), [...words].sort());
      })
    );
  });
});
