import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

function ensure(need: string, env: Record<string, string>) {
  return spawnSync(process.execPath, ["scripts/ensure/main.mjs", need], {
    encoding: "utf8",
    env,
  });
}

describe("what is missing is said in one sentence", () => {
  test("a browser, where nothing may be installed", () => {
    const { status, stderr } = ensure("chromium", { PATH: "/nowhere" });

    assert.equal(status, 2);
    assert.equal(
      stderr,
      "Chromium, for what runs in a browser: not found. On Debian or Ubuntu run as root: apt-get install -y chromium\n"
    );
  });

  test("a browser that CHROMIUM_PATH names in vain", () => {
    const { status, stderr } = ensure("chromium", {
      CHROMIUM_PATH: "/nowhere/chromium",
    });

    assert.equal(status, 2);
    assert.equal(stderr, "CHROMIUM_PATH names no program: /nowhere/chromium\n");
  });

  test("a browser that CHROMIUM_PATH names is taken as it is", () => {
    const { status, stderr } = ensure("chromium", {
      CHROMIUM_PATH: process.execPath,
    });

    assert.equal(stderr, "");
    assert.equal(status, 0);
  });

  describe("a Node that is too old", () => {
    let folder: string;
    before(() => {
      folder = mkdtempSync(join(tmpdir(), "old-node-"));
      writeFileSync(join(folder, "node"), "#!/bin/sh\necho v18.20.4\n");
      chmodSync(join(folder, "node"), 0o755);
    });
    after(() => rmSync(folder, { recursive: true }));

    test("stops every command", () => {
      const { status, stderr } = spawnSync("bin/build", [], {
        encoding: "utf8",
        env: { PATH: `${folder}:/usr/bin:/bin` },
      });

      assert.equal(status, 2);
      assert.match(
        stderr,
        /^Node\.js 20 or later is needed \(found: v18\.20\.4\)/
      );
    });
  });
});
