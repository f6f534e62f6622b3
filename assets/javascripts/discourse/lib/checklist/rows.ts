import type { Finding, FindingState, Report, Verdict } from "../examiner.ts";
import { fieldText, type PostText } from "./text-surface.ts";

/** Groups in the order in which they are read. */
export const GROUPS = [
  "change",
  "answer",
  "hints",
  "already",
  "answered",
] as const;

export type GroupId = (typeof GROUPS)[number];

/** Words as typed, and where. */
export interface Name {
  readonly words: string;
  readonly finding: Finding;
}

/**
 * What the author reads as one item: a finding with its repeats in the same group, first one first.
 * `key` stays while the item stays; `words` are the first one's, as typed; `others` are what else stands
 * for the same, once each: brands of one ingredient.
 * `held`: a moderator reads first that it stays. `settled` is set on a row that only keeps its place until the focus leaves.
 */
export interface Row {
  readonly key: string;
  readonly group: GroupId;
  readonly findings: readonly [Finding, ...Finding[]];
  readonly words: string;
  readonly others: readonly Name[];
  readonly held?: true;
  readonly settled?: "done" | "reopened";
}

/** Folds the findings of a report into rows, in the report's order: title first, then position. */
export function rowsOf(
  report: Report,
  verdict: Verdict,
  text: PostText,
  heldBack: ReadonlySet<Finding>
): Row[] {
  const rows = new Map<string, Begun>();
  report.findings.forEach((finding, index) => {
    if (heldBack.has(finding)) {
      return;
    }
    const state = verdict.findings[index];
    const group = groupOf(finding, state);
    const key = `${group}:${identity(finding)}`;
    const row = rows.get(key) ?? begun(key, group, state);
    row.findings.push(finding);
    rows.set(key, row);
  });
  return [...rows.values()].map((row) => finished(row, text));
}

/** Whether the author still has to do something about it. */
export function isOpen({ group, settled }: Row): boolean {
  return !settled && (group === "change" || group === "answer");
}

function groupOf({ severity }: Finding, state?: FindingState): GroupId {
  switch (state) {
    case "already":
      return "already";
    case "answered":
    case "insisted":
      return "answered";
    case "hint":
      return "hints";
    default:
      return severity === "refuse"
        ? "change"
        : severity === "attest"
          ? "answer"
          : "hints";
  }
}

/** The same check and the same words; brands count as the same by their ingredients. */
function identity({ rule, likeness, params }: Finding): string {
  return `${rule}:${params["ingredients"] ?? likeness}`;
}

interface Begun extends Pick<Row, "key" | "group" | "held"> {
  readonly findings: Finding[];
}

const begun = (key: string, group: GroupId, state?: FindingState): Begun => ({
  key,
  group,
  findings: [],
  ...(state === "insisted" && { held: true }),
});

function finished({ findings, ...row }: Begun, text: PostText): Row {
  const firsts = new Map<string, Finding>();
  findings.forEach((finding) => {
    firsts.set(finding.likeness, firsts.get(finding.likeness) ?? finding);
  });
  const [first, ...others] = [...firsts.values()];
  return {
    ...row,
    findings: findings as [Finding, ...Finding[]],
    words: words(first!, text),
    others: others.map((finding) => ({
      words: words(finding, text),
      finding,
    })),
  };
}

function words({ field, start, end }: Finding, text: PostText): string {
  return fieldText(text, field).slice(start, end);
}
