import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, it } from "node:test";

const COPIED = [
  "config/locales",
  "examiner",
  "package.json",
  "public/javascripts",
  "scripts",
];
const EMAIL = "examiner/src/rules/identifiers/email";

/** What somebody may get wrong, and the sentence with the place of it. */
const MISTAKES = [
  {
    name: "a rule that throws as soon as it is imported",
    path: `${EMAIL}.ts`,
    change: (text: string) =>
      text.replace(
        "const LEADING_DOTS",
        "new RegExp('[');\nconst LEADING_DOTS"
      ),
    sentence:
      /^examiner\/src\/rules\/identifiers\/email\.ts:\d+: Invalid regular expression: .+\n$/,
  },
  {
    name: "a rule that is no TypeScript",
    path: `${EMAIL}.ts`,
    change: (text: string) => text.replace("look({", "look(({"),
    sentence: /^examiner\/src\/rules\/identifiers\/email\.ts:\d+: .+\n$/,
  },
  {
    name: "a role that no word has",
    path: `${EMAIL}.ts`,
    change: (text: string) =>
      text.replace('words: ["contact-cue"]', 'words: ["tittle"]'),
    sentence:
      /^examiner\/src\/rules\/identifiers\/email\.ts: .+"tittle".+ there are: .+title.*\.\n$/,
  },
  {
    name: "a rule that nothing wakes",
    path: `${EMAIL}.ts`,
    change: (text: string) =>
      text.replace('characters: "@", words: ["contact-cue"]', ""),
    sentence:
      /^examiner\/src\/rules\/identifiers\/email\.ts: "wakes" names nothing .+\n$/,
  },
  {
    name: "a case without a language",
    path: `${EMAIL}.cases.txt`,
    change: (text: string) => `- Nothing here.\n${text}`,
    sentence:
      /^examiner\/src\/rules\/identifiers\/email\.cases\.txt:1: A case is .+\n$/,
  },
  {
    name: "a worst text with a language",
    path: `${EMAIL}.cases.txt`,
    change: (text: string) => `~ en | a@ a@\n${text}`,
    sentence:
      /^examiner\/src\/rules\/identifiers\/email\.cases\.txt:1: "~" takes the text alone.+\n$/,
  },
  {
    name: "spaces where a list of words wants a tab",
    path: "examiner/data/words/dates.tsv",
    change: (text: string) => `month january\n${text}`,
    sentence: /^examiner\/data\/words\/dates\.tsv:1: a line is a role, .+\n$/,
  },
  {
    name: "a missing cell in a table of brands",
    path: "examiner/data/brands/ar.tsv",
    change: (text: string) => `${text}lonely\n`,
    sentence: /^examiner\/data\/brands\/ar\.tsv:\d+: 1 cells .+\n$/,
  },
] as const;

describe("bin/build", () => {
  let copy: string;

  before(() => {
    copy = mkdtempSync(join(tmpdir(), "mistakes-"));
    COPIED.forEach((path) =>
      cpSync(path, join(copy, path), { recursive: true })
    );
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  });
  after(() => rmSync(copy, { recursive: true }));

  const build = () =>
    spawnSync("node", [join(copy, "scripts/build/main.mjs"), "--check"], {
      encoding: "utf8",
    });
  const write = (path: string, text: string) =>
    writeFileSync(join(copy, path), text);

  for (const { name, path, change, sentence } of MISTAKES) {
    it(`names the place of ${name} in one sentence`, () => {
      const right = readFileSync(path, "utf8");
      const wrong = change(right);
      assert.notEqual(wrong, right);

      write(path, wrong);
      const { status, stdout, stderr } = build();
      write(path, right);

      assert.equal(status, 1);
      assert.equal(stdout, "");
      assert.match(stderr, sentence);
    });
  }
});
