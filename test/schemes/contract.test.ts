import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { checkNumber } from "../../assets/javascripts/discourse/lib/schemes/check-number.ts";
import type { Check } from "../../assets/javascripts/discourse/lib/schemes/scheme-form.ts";
import contract from "../contracts/schemes.json";
import { fnv, mutatedNumbers } from "./support/mutated-numbers.ts";
import { SHIPPED, type Shipped } from "./support/shipped.ts";
import { canCatch, isKnown, slipsOf } from "./support/slips.ts";

const MUTATED = 10_000;
const SOURCE = readFileSync("data/credential-schemes/SOURCE.md", "utf8");

const line = ({ field, normalised, params, reason, state }: Check): string =>
  [
    state,
    reason ?? "",
    field,
    normalised ?? "",
    ...Object.entries(params).flat(),
  ].join("\t");

function tally(scheme: Shipped) {
  const states: Record<string, number> = {};
  let hash = fnv("");
  for (const typed of mutatedNumbers(scheme, MUTATED)) {
    const check = checkNumber(scheme, typed);
    states[check.state] = (states[check.state] ?? 0) + 1;
    hash = fnv(`${line(check)}\n`, hash);
  }
  return { ...states, hash };
}

function slips(scheme: Shipped) {
  const all = slipsOf(scheme);
  return { tried: all.length, caught: all.filter((one) => one.caught).length };
}

const percent = ({ caught, tried }: { caught: number; tried: number }) =>
  `${((100 * caught) / tried).toFixed(1)} %`;

describe("kinds of numbers", () => {
  it("has a contract for each, and each in the contract", () => {
    assert.deepEqual(
      Object.keys(contract.schemes),
      SHIPPED.map(({ key }) => key)
    );
  });

  for (const { because, scheme, typed, ...expected } of contract.checks) {
    it(`${scheme}: ${because}`, () => {
      const { field, normalised, params, reason, state } = checkNumber(
        SHIPPED.find(({ key }) => key === scheme)!,
        typed as never
      );
      assert.deepEqual(
        {
          state,
          reason,
          normalised,
          ...(expected.params && { params }),
          ...(expected.field && { field }),
        },
        { reason: undefined, normalised: undefined, ...expected }
      );
    });
  }

  for (const scheme of SHIPPED) {
    const { key } = scheme;
    const row = contract.schemes[key as keyof typeof contract.schemes];

    it(`${key}: examples are what they are said to be`, () => {
      assert.ok(scheme.examples.right.length >= 2);
      assert.ok(scheme.examples.wrong.length >= 2);
      const known = (typed: never) => isKnown(checkNumber(scheme, typed));
      assert.deepEqual(
        scheme.examples.right.filter((one) => !known(one as never)),
        []
      );
      assert.deepEqual(
        scheme.examples.wrong.filter((one) => known(one as never)),
        []
      );
    });

    it(`${key}: ${MUTATED} mutated numbers get the answers that Ruby gives`, () => {
      assert.deepEqual(tally(scheme), row.mutated);
    });

    it(`${key}: so many slips of one digit are caught as SOURCE.md says`, () => {
      assert.deepEqual(slips(scheme), row.slips);
      assert.match(
        SOURCE,
        new RegExp(`^\\| ${key} .*\\| ${percent(row.slips)} +\\|$`, "m")
      );
    });

    for (const { checks = [], note } of scheme.forms) {
      if (checks.length && !note) {
        it(`${key}: every slip that its algorithm can catch is caught`, () => {
          const missed = slipsOf(scheme).filter(
            (slip) =>
              !slip.caught && checks.some((check) => canCatch(check, slip))
          );
          assert.deepEqual(missed, []);
        });
      }
    }
  }
});
