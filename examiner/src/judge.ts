import type { Attestation } from "./attestation.ts";
import {
  answers,
  checkAttestation,
  type CheckedAttestation,
} from "./check-attestation.ts";
import type { Finding } from "./finding.ts";
import type { Report } from "./report.ts";
import { hasUnknownVersion, statementStates } from "./statement-states.ts";
import type {
  Because,
  Circumstances,
  FindingState,
  Outcome,
  StatementState,
  Verdict,
} from "./verdict.ts";

/** How often each thing was in the text before the edit. */
function countBaseline(
  baseline: Report | null | undefined
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { likeness } of baseline?.findings ?? []) {
    counts.set(likeness, (counts.get(likeness) ?? 0) + 1);
  }
  return counts;
}

function wasThere(finding: Finding, before: Map<string, number>): boolean {
  const left = before.get(finding.likeness) ?? 0;
  before.set(finding.likeness, left - 1);
  return left > 0;
}

function findingStates(
  report: Report,
  attestation: CheckedAttestation,
  circumstances: Circumstances
): FindingState[] {
  const before = countBaseline(circumstances.baseline);
  return report.findings.map((finding): FindingState => {
    if (wasThere(finding, before)) {
      return "already";
    }
    const answer = answers(
      attestation.answers.get(finding.fingerprint),
      finding,
      report.moderated === true
    );
    if (answer) {
      return answer === "insisted" ? "insisted" : "answered";
    }
    return finding.severity === "advise" ? "hint" : "open";
  });
}

function holdReasons(
  report: Report,
  attestation: CheckedAttestation,
  findings: readonly FindingState[],
  statements: readonly StatementState[]
): Because[] {
  const reasons: Array<readonly [Because, boolean]> = [
    ["problem", report.problem !== undefined],
    ["moderator", attestation.moderator],
    ["unknown-statement-version", hasUnknownVersion(report, attestation)],
    ["insisted", findings.includes("insisted")],
    ["unsure", statements.some(({ state }) => state === "unsure")],
  ];
  return reasons.flatMap(([because, holds]) => (holds ? [because] : []));
}

function refuseReasons(
  report: Report,
  findings: readonly FindingState[],
  statements: readonly StatementState[]
): Because[] {
  const isOpen = (severity: string) =>
    findings.some(
      (state, index) =>
        state === "open" && report.findings[index]!.severity === severity
    );
  const reasons: Array<readonly [Because, boolean]> = [
    ["change", isOpen("refuse")],
    ["answer", isOpen("attest")],
    ["statement", statements.some(({ state }) => state === "open")],
  ];
  return reasons.flatMap(([because, holds]) => (holds ? [because] : []));
}

/** What always goes to a person, whatever else is open: nobody may be stuck on a check that cannot run. */
const COMES_FIRST: readonly Because[] = [
  "problem",
  "moderator",
  "unknown-statement-version",
];

function enforced(
  holds: readonly Because[],
  refuses: readonly Because[]
): readonly [Outcome, readonly Because[]] {
  if (holds.some((because) => COMES_FIRST.includes(because))) {
    return ["hold", holds];
  }
  if (refuses.length > 0) {
    return ["refuse", refuses];
  }
  return holds.length > 0 ? ["hold", holds] : ["post", ["clean"]];
}

/**
 * What becomes of a text: the composer promises with it what the server does with it. Total: an attestation
 * of any shape is read as far as it makes sense; a missing report counts as a check that could not run.
 */
export function judge(
  report: Report | null | undefined,
  attestation: Attestation | null | undefined,
  circumstances: Circumstances
): Verdict {
  const known: Report = report ?? {
    version: "",
    preset: "",
    packs: [],
    findings: [],
    statements: [],
    pictures: [],
    problem: "failed",
  };
  const checked = checkAttestation(attestation);
  const findings = findingStates(known, checked, circumstances);
  const statements = statementStates(known, checked, circumstances);
  const holds = holdReasons(known, checked, findings, statements);
  const refuses = refuseReasons(known, findings, statements);
  const [expected, because] = enforced(holds, refuses);
  const enforces = circumstances.mode === "enforce";
  const count = (states: readonly { state: string }[] | readonly string[]) =>
    states.filter(
      (one) => (typeof one === "string" ? one : one.state) === "open"
    ).length;
  return {
    outcome: enforces ? expected : "post",
    expected: circumstances.mode === "off" ? "post" : expected,
    because: enforces ? because : ["mode"],
    findings,
    statements,
    open: count(findings) + count(statements),
  };
}
