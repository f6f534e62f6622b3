import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as checksums from "../../examiner/src/text/checksums.ts";

/** Published examples, and the same with one digit changed or in a wrong length. */
const EXAMPLES: ReadonlyArray<
  readonly [name: keyof typeof checksums, valid: string[], invalid: string[]]
> = [
  ["luhn", ["79927398713", "4111111111111111"], ["79927398710", "1", ""]],
  ["nhsNumber", ["9434765919", "4010232137"], ["9434765918", "943476591", ""]],
  [
    "socialSecurityNumber",
    ["219099999", "899999999"],
    [
      "000123456",
      "666123456",
      "900123456",
      "123006789",
      "123450000",
      "12345678",
    ],
  ],
  ["ukrainianTaxNumber", ["1759013776"], ["1759013770", "175901377", ""]],
  ["snils", ["11223344595", "08765430300"], ["11223344594", "1122334459"]],
  ["omsPolicy", ["4111111111111111"], ["4111111111111112", "79927398713"]],
  ["saudiIdentity", ["1012345672"], ["1012345673", "3012345670", "101234567"]],
  [
    "egyptianIdentity",
    ["29801011234567", "30012318812345"],
    ["29813011234567", "29801321234567", "29801010534567", "2980101123456"],
  ],
  [
    "iban",
    ["GB82WEST12345698765432", "DE89370400440532013000"],
    ["GB82WEST12345698765433", "GB82", "gb82west12345698765432"],
  ],
];

/** Checks that must notice any single wrong digit. */
const SINGLE_ERRORS: ReadonlyArray<readonly [keyof typeof checksums, string]> =
  [
    ["luhn", "79927398713"],
    ["nhsNumber", "9434765919"],
    ["iban", "DE89370400440532013000"],
  ];

describe("checksums", () => {
  for (const [name, valid, invalid] of EXAMPLES) {
    it(`${name} accepts what is valid and nothing else`, () => {
      const check = checksums[name];
      assert.deepEqual(valid.filter(check), valid);
      assert.deepEqual(invalid.filter(check), []);
    });
  }

  for (const [name, valid] of SINGLE_ERRORS) {
    it(`${name} notices each single wrong digit`, () => {
      for (let at = 0; at < valid.length; at++) {
        for (const digit of "0123456789") {
          const typed = valid.slice(0, at) + digit + valid.slice(at + 1);
          assert.equal(checksums[name](typed), typed === valid, typed);
        }
      }
    });
  }

  it("answers yes or no to any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        for (const [name] of EXAMPLES) {
          assert.equal(typeof checksums[name](text), "boolean");
        }
      })
    );
  });
});
