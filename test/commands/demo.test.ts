import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, it } from "node:test";

const demo = (...args: string[]) =>
  spawnSync("bin/demo", args, { encoding: "utf8" });

describe("bin/demo", () => {
  it("shows a case in the terminal and works in a browser", () => {
    const { stdout, stderr, status } = demo("--check");

    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /\^\^\^ identifiers\/full-date/);
    assert.match(stdout, /✓ opens a sheet on a phone/);
    assert.doesNotMatch(stdout, /✗/);
  });

  it("says how it is used", () => {
    const { stdout, status } = demo("--help");

    assert.equal(status, 0);
    assert.match(stdout, /^Usage: bin\/demo/);
  });

  for (const [args, sentence] of [
    [["--port", "http"], /--port takes a number up to 65535, not "http"\./],
    [["--port", "70000"], /not "70000"\./],
    [["--nothing"], /--nothing/],
  ] as const) {
    it(`refuses ${args.join(" ")} with one sentence and status 2`, () => {
      const { stderr, status } = demo(...args);

      assert.equal(status, 2);
      assert.match(stderr, sentence);
      assert.equal(stderr.trim().split("\n").length, 1);
    });
  }
});
