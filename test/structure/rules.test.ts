import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { PRESETS } from "../../examiner/src/presets/index.ts";
import { casesOf, ruleIds } from "../examiner/support/rules.ts";
import { LANGUAGES, ruleTextsIn } from "./support/locales.ts";

const RULES = "examiner/src/rules";
const UNFINISHED = /UNFINISHED/;

const idsWith = (ending: string) =>
  readdirSync(RULES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.includes("/") && path.endsWith(ending))
    .map((path) => path.slice(0, -ending.length))
    .sort();

const textsIn = (language: string) =>
  ruleTextsIn(
    readFileSync(`config/locales/client.${language}.yml`, "utf8"),
    language
  );

describe("rules", () => {
  it("are found by their files, and each has its cases file beside it", () => {
    assert.deepEqual([...ruleIds].sort(), idsWith(".ts"));
    assert.deepEqual(idsWith(".cases.txt"), idsWith(".ts"));
  });

  for (const id of ruleIds) {
    it(`${id} has cases that it finds and cases that it leaves alone`, () => {
      const found = casesOf(id).map((one) => one.found);

      assert.ok(found.includes(true), "no line begins with +");
      assert.ok(found.includes(false), "no line begins with -");
    });

    it(`${id} is finished`, () => {
      for (const ending of [".ts", ".cases.txt"]) {
        assert.doesNotMatch(
          readFileSync(`${RULES}/${id}${ending}`, "utf8"),
          UNFINISHED,
          `${RULES}/${id}${ending} is not written yet`
        );
      }
    });
  }
});

describe("texts of rules", () => {
  for (const language of LANGUAGES) {
    const texts = textsIn(language);

    it(`in ${language}: a label and a reason for each rule, none without a rule`, () => {
      const ids = Object.entries(texts).flatMap(([family, rules]) =>
        Object.keys(rules).map((name) => `${family}/${name}`)
      );

      assert.deepEqual(ids.sort(), [...ruleIds].sort());
    });

    for (const id of ruleIds) {
      it(`in ${language}: ${id} is written`, () => {
        const [family, name] = id.split("/") as [string, string];
        const { label, why } = texts[family]?.[name] ?? {};

        for (const [key, text = ""] of Object.entries({ label, why })) {
          const where = `config/locales/client.${language}.yml: ${key} of ${id}`;
          assert.ok(text.trim(), `${where} is missing`);
          assert.doesNotMatch(text, UNFINISHED, `${where} is not written yet`);
        }
      });
    }
  }
});

describe("presets", () => {
  const presets = [...PRESETS.values()];

  for (const { id, severities } of presets) {
    it(`${id} names only rules that exist`, () => {
      assert.deepEqual(
        Object.keys(severities).filter((rule) => !ruleIds.includes(rule)),
        []
      );
    });
  }

  it("name each rule: at least one of them gives it a severity", () => {
    assert.deepEqual(
      ruleIds.filter((rule) =>
        presets.every(({ severities }) => !severities[rule])
      ),
      []
    );
  });
});
