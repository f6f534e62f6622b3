import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { patternsIn, unboundedIn } from "./support/patterns.ts";

const FOLDERS = [
  "examiner/src/promotion",
  "examiner/src/rules",
  "examiner/src/text",
];

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => `${folder}/${path}`)
).sort();

const unbounded = (text: string) =>
  patternsIn("example.ts", text).flatMap(({ source }) => unboundedIn(source));

describe("the check of expressions", () => {
  it("sees literals, constructors and what constants put into them", () => {
    assert.deepEqual(unbounded("const a = /x+[+*]\\*{2,}y*?z{1,3}/;"), [
      "+",
      "{2,}",
      "*",
    ]);
    assert.deepEqual(
      unbounded("const B = 'y*'; const a = sticky(`x${B}[${L}]{1,2}`);"),
      ["*"]
    );
    assert.deepEqual(unbounded("const a = new RegExp('a{0,}' + 'b+', 'g');"), [
      "{0,}",
      "+",
    ]);
    assert.deepEqual(
      unbounded("const a = new RegExp(`\\\\d\\\\+{1,3}`); f('a+');"),
      []
    );
  });
});

describe("expressions of rules", () => {
  for (const path of sources) {
    it(`${path}: every repetition has an upper bound`, () => {
      assert.deepEqual(
        patternsIn(path)
          .filter(({ source }) => unboundedIn(source).length > 0)
          .map(({ at, source }) => `${at} ${source}`),
        []
      );
    });
  }
});
