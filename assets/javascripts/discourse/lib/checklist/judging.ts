import type {
  Attestation,
  Circumstances,
  ExaminerHandle,
  Field,
  Outcome,
  Report,
  Verdict,
} from "../examiner.ts";

const RISING: readonly Outcome[] = ["post", "hold", "refuse"];

/**
 * What the server would say. It gets the edit of a first post in two requests, title and body, and judges each by
 * what was in its own field before: a name that moves from the title into the body is new there.
 */
export function judgeAt(
  examiner: Pick<ExaminerHandle, "judge">,
  report: Report,
  attestation: Attestation,
  circumstances: Circumstances
): Verdict {
  if (circumstances.door !== "edit") {
    return examiner.judge(report, attestation, circumstances);
  }
  const { baseline } = circumstances;
  const judge = (field: Field, door: Circumstances["door"]) =>
    examiner.judge(part(report, field), attestation, {
      ...circumstances,
      door,
      baseline: baseline && part(baseline, field),
    });
  return joined(judge("title", "title"), judge("raw", "edit"));
}

function part(report: Report, field: Field): Report {
  return {
    ...report,
    findings: report.findings.filter((finding) => finding.field === field),
    pictures: field === "raw" ? report.pictures : [],
  };
}

function joined(title: Verdict, body: Verdict): Verdict {
  return {
    outcome: higher(title.outcome, body.outcome),
    expected: higher(title.expected, body.expected),
    because: [...new Set([...title.because, ...body.because])],
    findings: [...title.findings, ...body.findings],
    statements: body.statements,
    open: title.open + body.open,
  };
}

function higher(a: Outcome, b: Outcome): Outcome {
  return RISING.indexOf(a) > RISING.indexOf(b) ? a : b;
}
