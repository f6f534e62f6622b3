import assert from "node:assert/strict";
import { existsSync, readdirSync } from "node:fs";
import { it } from "node:test";

const MAIN = "assets/javascripts/discourse";
const ADMIN = `admin/${MAIN}`;

const modules = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((path) => /\.g?ts$/.test(path))
        .map((path) => path.replace(/(\.d)?\.g?ts$/, ""))
    : [];

// In Discourse both have the same prefix: of two modules with one name only one is ever loaded.
it("no module of the administrators' pages has the name of one of the members'", () => {
  const ofMembers = new Set(modules(MAIN));
  assert.ok(ofMembers.size > 0);
  assert.deepEqual(
    modules(ADMIN).filter((name) => ofMembers.has(name)),
    []
  );
});
