import type { PlacedLine } from "../document.ts";
import { kindsIn } from "../markdown/kinds-in.ts";
import type { Sighting } from "../sighting.ts";

/** Drops what lies in a segment that its rule does not read. Sightings and lines are in order. */
export function dropUnread(
  sightings: readonly Sighting[],
  lines: readonly PlacedLine[]
): Sighting[] {
  const kept: Sighting[] = [];
  let line = 0;
  for (const sighting of sightings) {
    while (lines[line]!.end <= sighting.start && line < lines.length - 1) {
      line++;
    }
    const kinds = kindsIn(lines, line, sighting.start, sighting.end);
    if ((kinds & ~sighting.active.reads) === 0) {
      kept.push(sighting);
    }
  }
  return kept;
}
