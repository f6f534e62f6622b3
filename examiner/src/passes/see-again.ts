import type { ActiveRule } from "../active-rule.ts";
import type { LocalRule, View } from "../rule.ts";
import { sighting } from "../scan.ts";
import type { Sighting } from "../sighting.ts";

/** Further places of what was seen, from each rule that knows how to find them. They are in no order. */
export function seeAgain(
  sightings: readonly Sighting[],
  local: readonly ActiveRule<LocalRule>[],
  { text }: View
): Sighting[] {
  return local.flatMap((active) => {
    const own = active.rule.again;
    const seen = own && sightings.filter((one) => one.active === active);
    return seen && seen.length > 0
      ? own(text, seen).map((match) =>
          sighting(active, match, match.start, match.end)
        )
      : [];
  });
}
