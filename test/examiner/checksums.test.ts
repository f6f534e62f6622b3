import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as shared from "../../examiner/src/text/checksums.ts";
import * as europe from "../../examiner/src/text/checksums/europe.ts";
import * as world from "../../examiner/src/text/checksums/world.ts";

const checksums = { ...shared, ...europe, ...world };

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
  ["spanishIdentity", ["12345678Z", "X1234567L"], ["12345678A", "X1234567"]],
  ["italianTaxCode", ["RSSMRA85T10A562S"], ["RSSMRA85T10A562T", "RSSMRA85T10"]],
  ["frenchSocialSecurity", ["255081416802538"], ["255081416802539", "2550814"]],
  ["belgianRegister", ["85073003328"], ["85073003329", "850730033"]],
  ["pesel", ["44051401359", "02070803628"], ["44051401358", "4405140135", ""]],
  ["swedishIdentity", ["8112189876"], ["8112189877", "8113189876"]],
  ["danishIdentity", ["0707614285"], ["0713614285", "070761428"]],
  ["finnishIdentity", ["131052-308T", "131052308T"], ["131052-308U", "131052"]],
  ["dutchService", ["111222333", "123456782"], ["111222334", "000000000"]],
  ["greekSocialSecurity", ["01018012342"], ["01018012341", "01138012345"]],
  ["swissSocialSecurity", ["7569217076985"], ["7569217076986", "756921707698"]],
  ["scottishHealth", ["0101321236"], ["0113321236", "010132123"]],
  ["turkishIdentity", ["10000000146"], ["10000000147", "00000000146"]],
  ["aadhaar", ["234123412346"], ["234123412347", "134123412346"]],
  ["australianMedicare", ["2428778132"], ["2428778142", "24287781"]],
  ["australianHealth", ["8003608166690503"], ["8003608166690504", "800360"]],
  [
    "newZealandHealth",
    ["ZZZ0016", "ZAC5361", "ZBN77VL"],
    ["ZZZ0017", "ZBN77VM"],
  ],
  ["canadianHealth", ["046454286"], ["046454287", "0464542"]],
  ["brazilianTaxNumber", ["11144477735"], ["11144477736", "11111111111"]],
  ["mexicanRegister", ["HEGG560427MVZRRL04"], ["HEGG560427MVZRRL05", "HEGG"]],
  ["japaneseNumber", ["123456789018"], ["123456789019", "12345678901"]],
  ["koreanRegister", ["8501011234567"], ["8513011234567", "850101123456"]],
  ["kazakhIdentity", ["850514300122"], ["850514300123", "851314300120"]],
  ["chileanNumber", ["123456785"], ["123456786", "12345678K"]],
  ["chineseIdentity", ["11010519491231002X"], ["110105194912310021", "1101"]],
  ["americanRouting", ["021000021", "121000358"], ["021000022", "991000358"]],
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
