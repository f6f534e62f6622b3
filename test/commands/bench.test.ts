import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";

const hostile = (seed: number) =>
  spawnSync("bin/bench", ["hostile"], {
    encoding: "utf8",
    env: {
      ...process.env,
      SEED: String(seed),
      TEXTS: "500",
      DISCOURSE_PATH: "/nonexistent",
    },
  });
const counts = (output: string) => output.match(/^\| .+ \|$/gm);

test("bin/bench hostile sends texts without a Discourse, the same for the same seed", () => {
  const { status, stdout } = hostile(1);

  assert.equal(status, 0);
  assert.match(stdout, /500 through bin\/examine --batch: .+, 0 wrong/);
  assert.match(stdout, /Hostile requests: not sent, there is no Discourse/);
  assert.deepEqual(counts(hostile(1).stdout), counts(stdout));
  assert.notDeepEqual(counts(hostile(2).stdout), counts(stdout));
});
