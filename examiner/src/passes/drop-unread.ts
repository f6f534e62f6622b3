import type { PlacedLine } from "../document.ts";
import { kindsIn } from "../markdown/kinds-in.ts";
import type { Matched } from "./matched.ts";

/** Drops what lies in a segment that its rule does not read. */
export function dropUnread(
  matched: readonly Matched[],
  lines: readonly PlacedLine[]
): Matched[] {
  return matched.filter(
    ({ active, match }) =>
      (kindsIn(lines, match.start, match.end) & ~active.reads) === 0
  );
}
