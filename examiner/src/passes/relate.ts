import type { ActiveRule } from "../policy.ts";
import type { LocalRule } from "../rule.ts";
import type { Matched } from "./matched.ts";

/** Lets each rule that asks for it see all its matches in this field together. */
export function relate(
  matched: readonly Matched[],
  local: readonly ActiveRule<LocalRule>[]
): Matched[] {
  const related = [...matched];
  for (const active of local) {
    const { relate: own } = active.rule;
    if (!own) {
      continue;
    }
    const places = related.flatMap((one, index) =>
      one.active === active ? [index] : []
    );
    own(places.map((index) => related[index]!.match)).forEach((match, i) => {
      related[places[i]!] = { ...related[places[i]!]!, match };
    });
  }
  return related;
}
