import { SEVERITIES } from "../finding.ts";
import type { Sighting } from "../sighting.ts";

const weight = ({ active }: Sighting) => SEVERITIES.indexOf(active.severity);
const length = ({ start, end }: Sighting) => end - start;
const isIdentifier = ({ active }: Sighting) =>
  active.id.startsWith("identifiers/") ? 1 : 0;

/** An identifier beats a brand name; then the severer, the longer, the earlier in the list of rules. */
function beats(a: Sighting, b: Sighting): boolean {
  const order =
    isIdentifier(a) - isIdentifier(b) ||
    weight(a) - weight(b) ||
    length(a) - length(b);
  return order > 0 || (order === 0 && a.active.id < b.active.id);
}

/** Of sightings that overlap one stays. They come in order; each meets the last one that stayed. */
export function settleOverlaps(sightings: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const candidate of sightings) {
    const last = kept.at(-1);
    if (!last || candidate.start >= last.end) {
      kept.push(candidate);
    } else if (beats(candidate, last)) {
      kept[kept.length - 1] = candidate;
    }
  }
  return kept;
}
