import assert from "node:assert/strict";
import { describe, test } from "node:test";

// Read by test/commands/test.test.ts, which wants to see each of these counted.
describe("a folder with every outcome", () => {
  test("passes", () => assert.equal(1 + 1, 2));
  test("fails", () => assert.equal(1 + 1, 3, "one and one are not three"));
  test.skip("is skipped", () => {});
});
