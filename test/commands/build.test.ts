import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { buildCompat } from "../../scripts/build/compat/index.mjs";

function build(...args: string[]) {
  return spawnSync("bin/build", args, { encoding: "utf8" });
}

/** Digests by path: when two copies differ, the names of the files say enough. */
function digestsIn(folder: string) {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.path, entry.name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ])
  );
}

describe("bin/build", () => {
  test("an unknown option is one sentence and status 2", () => {
    const { status, stderr } = build("--nonsense");

    assert.equal(status, 2);
    assert.equal(stderr, "Usage: bin/build [--check] [--compat DIR]\n");
  });
});

describe("bin/build --compat", () => {
  let folder: string;
  before(() => (folder = mkdtempSync(join(tmpdir(), "compat-"))));
  after(() => rmSync(folder, { recursive: true, force: true }));

  test("writes the plugin without types, tests and tools, and the same again", async () => {
    await buildCompat(folder);
    const first = digestsIn(folder);
    await buildCompat(folder);

    const paths = [...first.keys()];
    assert.deepEqual(
      paths.filter((path) =>
        /\.g?ts$|^(test|spec|node_modules|examiner(?!\/data\/brands)|scripts)\//.test(
          path
        )
      ),
      []
    );
    // The dictionary is searched in these tables.
    assert.ok(paths.includes("examiner/data/brands/us.tsv"));
    assert.ok(paths.includes("public/javascripts/examiner.js"));
    assert.ok(paths.some((path) => path.endsWith(".gjs")));
    assert.match(
      readFileSync(join(folder, "plugin.rb"), "utf8"),
      /^# required_version: 3\.5\.0\.beta9-dev$/m
    );
    assert.deepEqual(digestsIn(folder), first);
  });

  test("leaves a folder with other things alone", () => {
    const other = mkdtempSync(join(tmpdir(), "compat-other-"));
    writeFileSync(join(other, "letter.txt"), "mine");

    try {
      const { status, stderr } = build("--compat", other);
      assert.equal(status, 2);
      assert.match(stderr, /neither empty nor an earlier copy/);
      assert.deepEqual(readdirSync(other), ["letter.txt"]);
    } finally {
      rmSync(other, { recursive: true });
    }
  });
});
