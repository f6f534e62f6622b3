import { SEVERITIES } from "../finding.ts";
import type { Matched } from "./matched.ts";

const weight = ({ active }: Matched) => SEVERITIES.indexOf(active.severity);
const length = ({ match }: Matched) => match.end - match.start;

/** An identifier beats a brand name; then the severer, the longer, the earlier in the list of rules. */
function beats(a: Matched, b: Matched): boolean {
  const identifiers =
    Number(a.active.id.startsWith("identifiers/")) -
    Number(b.active.id.startsWith("identifiers/"));
  const order = identifiers || weight(a) - weight(b) || length(a) - length(b);
  return order > 0 || (order === 0 && a.active.id < b.active.id);
}

const inOrder = (a: Matched, b: Matched) =>
  a.match.start - b.match.start ||
  b.match.end - a.match.end ||
  (a.active.id < b.active.id ? -1 : 1);

/** Of matches that overlap one stays. One pass: a match meets the last one that stayed. */
export function settleOverlaps(matched: readonly Matched[]): Matched[] {
  const kept: Matched[] = [];
  for (const candidate of [...matched].sort(inOrder)) {
    const last = kept.at(-1);
    if (!last || candidate.match.start >= last.match.end) {
      kept.push(candidate);
    } else if (beats(candidate, last)) {
      kept[kept.length - 1] = candidate;
    }
  }
  return kept;
}
