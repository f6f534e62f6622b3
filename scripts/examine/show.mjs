import { withCarets } from "./carets.mjs";

const OUTCOMES = {
  post: "post – it would be published.",
  hold: "hold – a moderator would read it first.",
  refuse:
    "refuse – it would not be posted yet; the text would stay in the composer.",
};

const counted = (states, state) => states.filter((one) => one === state).length;

/**
 * The report for people.
 *
 * @param {object} report of the examiner
 * @param {object} verdict of the examiner
 * @param {{title?: string, raw: string}} text
 */
export function show(report, verdict, { title, raw }) {
  const of = (field) =>
    report.findings.filter((finding) => finding.field === field);
  const due = verdict.statements
    .filter(({ state }) => state !== "hint")
    .map(({ id }) => id)
    .join(", ");
  return [
    ...(title === undefined
      ? []
      : ["Title", withCarets(title, of("title")), ""]),
    withCarets(raw, of("raw")),
    "",
    `Findings: ${report.findings.length} (open: ${counted(verdict.findings, "open")}, hints: ${counted(verdict.findings, "hint")})`,
    ...(due ? [`Statements to confirm: ${due}`] : []),
    `Verdict: ${OUTCOMES[verdict.outcome]}`,
    "",
  ].join("\n");
}
