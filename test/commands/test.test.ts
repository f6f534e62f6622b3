import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { describe, test } from "node:test";

function runnerCheck(folder: string) {
  const program = "test/support/runner-check/main.mjs";
  return spawnSync("node", [program, folder], { encoding: "utf8" });
}

function closingLine(output: string) {
  return output.trimEnd().split("\n").at(-1);
}

describe("bin/test", () => {
  test("an unknown part is one sentence and status 2", () => {
    const { status, stderr } = spawnSync("bin/test", ["nonsense"], {
      encoding: "utf8",
    });

    assert.equal(status, 2);
    assert.match(
      stderr,
      /^There is no part "nonsense"; the parts are: .+"examiner\/cases" runs.+\.\n$/
    );
  });

  for (const command of ["test", "build", "bench", "demo", "examine"]) {
    test(`bin/${command} --help says what it does`, () => {
      const { status, stdout, stderr } = spawnSync(
        `bin/${command}`,
        ["--help"],
        { encoding: "utf8" }
      );

      assert.equal(status, 0);
      assert.equal(stderr, "");
      assert.match(stdout, new RegExp(`^Usage: bin/${command}`));
    });
  }

  test("counts what passed, failed and was skipped, and fails", () => {
    const { status, stdout } = runnerCheck("test/support/runner-check");

    assert.equal(status, 1);
    assert.equal(closingLine(stdout), "1 passed, 3 failed, 1 skipped");
    assert.match(stdout, /one and one are not three/);
  });

  test("a file that fails while it loads is a failure", () => {
    const { status, stdout } = runnerCheck("test/support/runner-check/broken");

    assert.equal(status, 1);
    assert.equal(closingLine(stdout), "0 passed, 1 failed, 0 skipped");
    assert.match(stdout, /this file fails while it loads/);
  });

  test("a file without a test is a failure", () => {
    const { status, stdout } = runnerCheck("test/support/runner-check/empty");

    assert.equal(status, 1);
    assert.match(stdout, /there is no test in this file/);
  });

  test("a folder without tests passes with a count of nothing", () => {
    const { status, stdout } = runnerCheck("test/support/no-such-folder");

    assert.equal(status, 0);
    assert.equal(closingLine(stdout), "0 passed, 0 failed, 0 skipped");
  });
});
