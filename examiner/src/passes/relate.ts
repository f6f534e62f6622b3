import type { ActiveRule } from "../active-rule.ts";
import type { LocalRule, Match } from "../rule.ts";
import type { Sighting } from "../sighting.ts";

const restated = (sighting: Sighting, match: Match): Sighting => ({
  ...sighting,
  params: match.params ?? {},
  suggestions: match.suggestions ?? [],
  origin: sighting,
});

/** Lets each rule that asks for it see all its sightings in this field together. */
export function relate(
  sightings: Sighting[],
  local: readonly ActiveRule<LocalRule>[]
): Sighting[] {
  for (const active of local) {
    const own = active.rule.relate;
    if (!own) {
      continue;
    }
    const places: number[] = [];
    sightings.forEach((one, index) => {
      if (one.active === active) {
        places.push(index);
      }
    });
    own(places.map((index) => sightings[index]!)).forEach((match, i) => {
      const sighting = sightings[places[i]!]!;
      if (match !== sighting) {
        sightings[places[i]!] = restated(sighting, match);
      }
    });
  }
  return sightings;
}
