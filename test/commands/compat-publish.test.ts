import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

const PERSON = {
  GIT_AUTHOR_NAME: "Test",
  GIT_AUTHOR_EMAIL: "test@example.org",
  GIT_COMMITTER_NAME: "Test",
  GIT_COMMITTER_EMAIL: "test@example.org",
};

describe("publishing the copy for older versions", () => {
  let folder: string;
  let clone: string;

  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, {
      cwd: clone,
      encoding: "utf8",
      env: { ...process.env, ...PERSON },
    }).trim();
  const git = (...args: string[]) => run("git", ...args);
  const remote = (...args: string[]) =>
    git("--git-dir", join(folder, "remote.git"), ...args);
  const publish = () =>
    run("scripts/compat/publish") + run("scripts/compat/point");

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "compat-publish-"));
    clone = process.cwd();
    git("clone", "--quiet", "--bare", ".", join(folder, "remote.git"));
    git("clone", "--quiet", join(folder, "remote.git"), join(folder, "clone"));
    symlinkSync(
      join(clone, "node_modules"),
      join(folder, "clone", "node_modules")
    );
    clone = join(folder, "clone");
    git("push", "--quiet", "origin", "HEAD:refs/heads/main");
    git("checkout", "--quiet", "-B", "main");
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test("points every older version at a commit of the copy", () => {
    publish();

    const commit = remote("rev-parse", "compat");
    assert.equal(
      remote("show", "main:.discourse-compatibility"),
      `< 2026.7.0: ${commit}`
    );
    assert.equal(remote("cat-file", "-t", commit), "commit");
    assert.equal(remote("rev-parse", "d-compat/2026.6"), commit);
    assert.match(
      remote("show", "compat:plugin.rb"),
      /required_version: 3\.5\./
    );
  });

  test("adds nothing when nothing changed, and a commit when something did", () => {
    const first = remote("rev-parse", "compat");
    assert.match(publish(), /The copy is up to date/);
    assert.equal(remote("rev-parse", "compat"), first);

    appendFileSync(join(clone, "plugin.rb"), "\n# one more line\n");
    git("commit", "--quiet", "--all", "--message", "One more line");
    publish();

    assert.equal(remote("rev-parse", "compat^"), first);
    assert.equal(
      remote("show", "main:.discourse-compatibility"),
      `< 2026.7.0: ${remote("rev-parse", "compat")}`
    );
  });
});
