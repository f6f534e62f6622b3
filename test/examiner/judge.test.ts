import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Answer,
  type Attestation,
  type Circumstances,
  examine,
  judge,
  type Policy,
  type Severity,
  type Text,
} from "../../examiner/src/index.ts";
import table from "../contracts/verdicts.json";
import { loadPacks } from "./support/rules.ts";

loadPacks();

interface Row {
  name: string;
  text: Text;
  severity?: Severity;
  adjusts?: Readonly<Record<string, Severity | "off">>;
  exceptions?: Exclude<Policy, string>["exceptions"];
  preset?: string;
  answer?: Answer["answer"];
  reason?: string;
  answersTo?: string;
  only?: number;
  statements?: Attestation["statements"];
  moderator?: boolean;
  before?: Text;
  failure?: "missing";
  mode?: Circumstances["mode"];
  door: Circumstances["door"];
  outcome: string;
  expected?: string;
  because: string[];
}

const policyOf = (row: Row): Policy => {
  const { preset = "clinical-cases", severity, adjusts, exceptions } = row;
  return {
    preset,
    severities: {
      ...(severity && { "identifiers/email": severity }),
      ...adjusts,
    },
    ...(exceptions && { exceptions }),
  };
};

function attestationOf(row: Row): Attestation {
  const { answer, reason, statements, moderator } = row;
  const asked = examine(
    row.answersTo ?? row.text,
    policyOf(row)
  ).findings.slice(0, row.only);
  const answers = answer
    ? asked.map(
        ({ fingerprint }) =>
          ({ fingerprint, answer, ...(reason && { reason }) }) as Answer
      )
    : [];
  return {
    answers,
    ...(statements && { statements }),
    ...(moderator && { moderator }),
  };
}

describe("judge", () => {
  for (const row of table.rows as unknown as Row[]) {
    it(row.name, () => {
      const policy = policyOf(row);
      const verdict = judge(
        row.failure ? null : examine(row.text, policy),
        attestationOf(row),
        {
          mode: row.mode ?? "enforce",
          door: row.door,
          baseline:
            row.before === undefined ? null : examine(row.before, policy),
        }
      );

      assert.equal(verdict.outcome, row.outcome);
      assert.equal(verdict.expected, row.expected ?? row.outcome);
      assert.deepEqual(verdict.because, row.because);
    });
  }

  it("says where each finding stands", () => {
    const policy = {
      preset: "clinical-cases",
      severities: { "identifiers/email": "attest" as const },
    };
    const report = examine(
      "ann@mail.example, bob@mail.example, cat@mail.example",
      policy
    );
    const verdict = judge(
      report,
      {
        answers: [
          {
            fingerprint: report.findings[1]!.fingerprint,
            answer: "insisted",
            reason: "case-needs-it",
          },
        ],
      },
      {
        mode: "enforce",
        door: "edit",
        baseline: examine("ann@mail.example", policy),
      }
    );

    assert.deepEqual(verdict.findings, ["already", "insisted", "open"]);
    assert.equal(verdict.open, 1);
  });

  it("takes any attestation without throwing, and none of nonsense lets a text through", () => {
    const report = examine("Write to ann@mail.example.", "clinical-cases");
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        fc.anything(),
        (answers, statements, whole) => {
          const circumstances = { mode: "enforce", door: "reply" } as const;
          const odd = {
            answers,
            statements,
            moderator: whole === true ? "yes" : whole,
          } as Attestation;
          assert.equal(judge(report, odd, circumstances).outcome, "refuse");
          assert.equal(
            judge(report, answers as Attestation, circumstances).outcome,
            "refuse"
          );
        }
      )
    );
  });
});
