import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { parseCases } from "../../examiner/scripts/cases.mjs";
import { checkLanguage } from "../../scripts/lint/locales/check.mjs";
import {
  clientIn,
  LANGUAGES,
  ruleTextsIn,
} from "../structure/support/locales.ts";

const COPIED = [
  "bin/new-rule",
  "scripts/start",
  "scripts/lib",
  "scripts/new-rule",
  "config/locales",
  "examiner/src/rules/identifiers/email.ts",
];

describe("bin/new-rule", () => {
  let copy: string;

  before(() => {
    copy = mkdtempSync(join(tmpdir(), "new-rule-"));
    COPIED.forEach((path) =>
      cpSync(path, join(copy, path), { recursive: true })
    );
  });
  after(() => rmSync(copy, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(join(copy, "bin/new-rule"), args, { encoding: "utf8" });
  const read = (path: string) => readFileSync(join(copy, path), "utf8");
  const localeOf = (language: string) =>
    `config/locales/client.${language}.yml`;
  const textsIn = (language: string) =>
    clientIn(read(localeOf(language)), language);
  const rulesIn = (language: string) =>
    ruleTextsIn(read(localeOf(language)), language);

  it("makes a rule, cases that it passes, and texts in every language", () => {
    const { status, stdout } = run("manners/loud-colours");

    assert.equal(status, 0);
    assert.match(
      read("examiner/src/rules/manners/loud-colours.ts"),
      /category: "MANNERS"/
    );
    const cases = parseCases(
      read("examiner/src/rules/manners/loud-colours.cases.txt")
    );
    assert.deepEqual(
      cases.map(({ found }) => found),
      [true, false]
    );
    for (const language of LANGUAGES) {
      const { label, why } = rulesIn(language).manners!["loud-colours"]!;
      assert.match(label!, /UNFINISHED/);
      assert.match(why!, /UNFINISHED/);
    }
    assert.match(stdout, /presets/);
  });

  it("leaves every other line of the locale files as it was, and the keys in order", () => {
    run("identifiers/zebra");

    for (const language of LANGUAGES) {
      const old = readFileSync(localeOf(language), "utf8").split("\n");
      const now = read(localeOf(language)).split("\n");
      let next = 0;
      for (const line of now) {
        next += Number(line === old[next]);
      }
      assert.equal(next, old.length, language);
      const names = Object.keys(rulesIn(language).identifiers!);
      assert.deepEqual(names, [...names].sort(), language);
      assert.equal(names.at(-1), "zebra");
    }
  });

  it("leaves texts that the locale check refuses until all of them are written", () => {
    run("identifiers/vehicle-plate");
    const problems = () =>
      checkLanguage("uk", textsIn("uk"), textsIn("en")).filter((problem) =>
        problem.includes("vehicle-plate")
      );
    const write = (language: string, text: string) =>
      writeFileSync(
        join(copy, localeOf(language)),
        read(localeOf(language)).replaceAll(
          /(vehicle-plate:\n +label: ).*(\n +why: ).*/g,
          `$1"${text}"$2"${text}"`
        )
      );

    assert.equal(problems().length, 2);
    write("en", "Number plate");
    assert.notEqual(problems().length, 0);
    write("uk", "Номерний знак");
    assert.deepEqual(problems(), []);
  });

  it("names the category of its family", () => {
    run("brand-names/old-brand");

    assert.match(
      read("examiner/src/rules/brand-names/old-brand.ts"),
      /category: "BRAND_NAME"/
    );
  });

  for (const [args, sentence] of [
    [[], /^Usage: /],
    [["a", "b"], /^Usage: /],
    [["phone"], /^Usage: /],
    [["identifiers/"], /^Usage: /],
    [["identifiers/a/b"], /^Usage: /],
    [["manner/loud"], /^There is no family "manner"; there are: /],
    [["constructor/loud"], /^There is no family "constructor"/],
    [["../rules/loud"], /^Usage: /],
    [["manners/Loud"], /^A rule's name is small letters/],
    [["manners/loud_noise"], /^A rule's name is small letters/],
    [["manners/-loud"], /^A rule's name is small letters/],
    [["manners/гучно"], /^A rule's name is small letters/],
    [[`manners/${"a".repeat(41)}`], /^A rule's name is small letters/],
    [["identifiers/email"], /^There is a rule identifiers\/email already\.$/],
  ] as const) {
    it(`refuses "${args.join(" ").slice(0, 30)}" with one sentence`, () => {
      const untouched = read(localeOf("en"));
      const { status, stdout, stderr } = run(...args);

      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.equal(stderr.trimEnd().split("\n").length, 1);
      assert.match(stderr.trimEnd(), sentence);
      assert.equal(read(localeOf("en")), untouched);
    });
  }

  it("writes nothing when a locale file is not as expected", () => {
    const path = join(copy, localeOf("ar"));
    const content = readFileSync(path, "utf8");
    writeFileSync(path, "ar:\n");
    const { status } = run("manners/half-made");
    writeFileSync(path, content);

    assert.notEqual(status, 0);
    assert.equal(
      existsSync(join(copy, "examiner/src/rules/manners/half-made.ts")),
      false
    );
  });
});
