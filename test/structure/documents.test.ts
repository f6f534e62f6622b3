import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { CATEGORIES } from "../../examiner/scripts/rules-page.mjs";
import type { Category } from "../../examiner/src/index.ts";
import { filesIn } from "../../scripts/lib/files.mjs";

const MARKDOWN = /\.md$/;
const documents = [
  ...readdirSync(".").filter((name) => MARKDOWN.test(name)),
  ...["docs", "examiner", ".github"].flatMap((folder) =>
    filesIn(folder, MARKDOWN)
  ),
];

const FENCED = /^(```|~~~)[^]*?^\1/gm;
const LINK = /\]\(([^)\s]+)\)/g;
const OUTSIDE = /^(?:[a-z]+:|#)/;
const PLACEHOLDER = /^[A-Z][A-Z _-]{3,}$|\b(?:TODO|FIXME|TBD)\b/;

/** Where a path of ARCHITECTURE may begin: the map names files as people speak of them. */
const STARTS = [
  "",
  "assets/javascripts/discourse/",
  "assets/javascripts/discourse/lib/",
  "examiner/",
  "examiner/src/",
  "lib/medical_communities/",
];
const PATH = /`([\w.-]+(?:\/[\w.-]+)+\.(?:ts|gts|mjs|rb|json|yml|scss|md))`/g;

const proseOf = (path: string) =>
  readFileSync(path, "utf8").replace(FENCED, "");
const all = (text: string, expression: RegExp) =>
  [...text.matchAll(expression)].map((match) => match[1]!);

describe("documents", () => {
  for (const path of documents) {
    it(`${path}: what it links to exists`, () => {
      const missing = all(proseOf(path), LINK)
        .filter((link) => !OUTSIDE.test(link))
        .map((link) => link.replace(/#.*$/, ""))
        .filter((link) => !existsSync(join(dirname(path), link)));

      assert.deepEqual(missing, []);
    });

    it(`${path}: nothing is still to be filled in`, () => {
      const lines = proseOf(path).split("\n");

      assert.deepEqual(
        lines.filter((line) => PLACEHOLDER.test(line)),
        []
      );
    });
  }

  it("ARCHITECTURE names files that exist", () => {
    const missing = all(readFileSync("ARCHITECTURE.md", "utf8"), PATH).filter(
      (path) => !STARTS.some((start) => existsSync(start + path))
    );

    assert.deepEqual(missing, []);
  });

  it("RULES.md explains each category", () => {
    const explained: Record<Category, string> = CATEGORIES;
    const rules = readFileSync("examiner/RULES.md", "utf8");

    for (const name of Object.keys(explained)) {
      assert.match(rules, new RegExp(`^- \`${name}\`: `, "m"));
    }
  });
});
