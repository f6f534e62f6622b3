import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { parseCases } from "../../examiner/scripts/cases.mjs";
import { examine } from "../../examiner/src/index.ts";
import { brandKey } from "../../examiner/src/promotion/brand-key.ts";
import { look } from "../../examiner/src/promotion/index.ts";
import { PRAISE, WEAK_PRAISE } from "../../examiner/src/promotion/praise.ts";
import { OFFER, WEAK_PRICE } from "../../examiner/src/promotion/price.ts";
import { COSTS, DENIES, HEARSAY } from "../../examiner/src/promotion/quiet.ts";
import { WEAK_WHERE, WHERE } from "../../examiner/src/promotion/where.ts";
import { unboundedIn } from "../structure/support/patterns.ts";
import { alone, loadPacks } from "./support/rules.ts";

const RULE = "brand-names/brand-name";
const FILE = "examiner/src/promotion/promotion.cases.txt";
const lines = readFileSync(FILE, "utf8");

loadPacks();

/** As the server asks: of what the rule for brand names found. */
function lookAt(raw: string, title = "") {
  const { findings } = examine({ title, raw }, alone(RULE));
  const places = findings.map(({ field, start, end }) => ({
    field,
    start,
    end,
  }));
  return look({ title, raw }, places);
}

const signsOf = (raw: string, title?: string) =>
  lookAt(raw, title).flatMap(({ signs }) => signs);

const expected = (number: number) =>
  lines.split("\n")[number - 1]!.split(" | ")[2]?.split(" ") ?? [];

describe("signs of advertising near a brand", () => {
  for (const { number, found, text, spans } of parseCases(lines, FILE)) {
    it(`${FILE}:${number}: ${text}`, () => {
      const seen = lookAt(text).filter(({ signs }) => signs.length > 0);

      assert.deepEqual(
        [...new Set(seen.flatMap(({ signs }) => signs))].sort(),
        expected(number).sort()
      );
      assert.equal(
        seen.some(({ signs }) => signs.length > 1),
        found
      );
      for (const { start, end } of spans) {
        assert.ok(
          seen.some(({ places }) =>
            places.some((one) => one.start === start && one.end === end)
          )
        );
      }
    });
  }

  it("reads the title as the sentence before the body", () => {
    assert.deepEqual(
      signsOf(
        "It works wonders, and here is a promo code: HEART10.",
        "Try Plavix"
      ),
      ["praise", "price"]
    );
  });

  it("gives a sign to the brand that stands with it", () => {
    const seen = lookAt(
      "We stopped Plavix on Monday. Buy Xarelto online at a special price."
    );

    assert.deepEqual(
      seen.map(({ key, signs }) => [key, signs]),
      [
        ["plavix", []],
        ["xarelto", ["price", "where"]],
      ]
    );
  });

  it("leaves quotes of others and code alone", () => {
    const AD = "a miracle drug, 20% off, order now";

    assert.deepEqual(signsOf(`Plavix 75 mg daily.\n\n> ${AD}`), []);
    assert.deepEqual(signsOf(`Plavix 75 mg daily.\n\n\`${AD}\``), []);
    assert.deepEqual(signsOf(`Plavix 75 mg daily: ${AD}`), [
      "praise",
      "price",
      "where",
    ]);
  });

  it("does not look far", () => {
    const between = "The pressure stayed the same. ".repeat(12);

    assert.deepEqual(signsOf(`Plavix 75 mg. ${between}Promo code A1.`), []);
  });

  it("has no opinion of what is no text for it", () => {
    assert.deepEqual(look({ title: "", raw: "" }, []), []);
    assert.deepEqual(signsOf("A miracle drug, 20% off, order now."), []);
  });
});

describe("the key of a brand", () => {
  it("is one for all forms of a name", () => {
    for (const forms of [
      ["Нурофен", "нурофену", "Нурофеном", "НУРОФЕНА"],
      ["Но-шпа", "но-шпу", "Ношпы"],
      ["Plavix", "PLAVIX", "Plavix-у", "plavix®"],
      ["بلافيكس", "وبلافيكس", "البلافيكس"],
    ]) {
      assert.deepEqual([...new Set(forms.map(brandKey))].length, 1, forms[0]);
    }
  });

  it("is another for another", () => {
    assert.notEqual(brandKey("Plavix"), brandKey("Xarelto"));
  });
});

describe("expressions of signs", () => {
  const all = {
    PRAISE,
    WEAK_PRAISE,
    OFFER,
    WEAK_PRICE,
    WHERE,
    WEAK_WHERE,
    HEARSAY,
    COSTS,
    DENIES: [DENIES],
  };
  for (const [name, expressions] of Object.entries(all)) {
    it(`${name}: every repetition has an upper bound`, () => {
      assert.deepEqual(
        expressions.flatMap(({ source }) => unboundedIn(source)),
        []
      );
    });
  }
});
