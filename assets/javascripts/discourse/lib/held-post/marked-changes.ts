import { type Change, changes } from "./changes.ts";
import type { Kind } from "./edit-script.ts";
import type { HeldFinding } from "./held-post.ts";
import { type Stretch, stretches } from "./stretches.ts";

export interface MarkedChange {
  readonly kind: Kind;
  readonly stretches: readonly Stretch[];
}

/** What an edit changes, with what was found in the text after it. */
export function markedChanges(
  before: string,
  after: string,
  findings: readonly HeldFinding[]
): MarkedChange[] {
  let start = 0;
  return changes(before, after).map(({ kind, words }: Change) => {
    const inside = kind === "removed" ? [] : within(findings, start, words);
    start += kind === "removed" ? 0 : words.length;
    return { kind, stretches: stretches(words, inside) };
  });
}

/** A name may be half old, half new. */
function within(
  findings: readonly HeldFinding[],
  offset: number,
  { length }: string
): HeldFinding[] {
  return findings.map((finding) => ({
    ...finding,
    start: Math.max(0, finding.start - offset),
    end: Math.min(length, finding.end - offset),
  }));
}
