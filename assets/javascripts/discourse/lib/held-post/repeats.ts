import type { HeldFinding } from "./held-post.ts";

/** Findings of one kind with one answer. */
export interface Repeats {
  readonly finding: HeldFinding;
  readonly count: number;
}

const ORDER = ["insisted", "open", "answered", "already", "hint"];

/** What a person decides about comes first. */
export function repeats(findings: readonly HeldFinding[]): Repeats[] {
  const groups = new Map<string, HeldFinding[]>();
  findings.forEach((finding) => {
    const { rule, state, reason } = finding;
    const key = [rule, state, reason].join();
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  });
  return [...groups.values()]
    .map((group) => ({ finding: group[0]!, count: group.length }))
    .sort((one, other) => rank(one) - rank(other));
}

function rank({ finding }: Repeats): number {
  return ORDER.indexOf(finding.state);
}
