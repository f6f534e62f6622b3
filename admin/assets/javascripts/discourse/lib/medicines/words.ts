import { i18n } from "discourse-i18n";
import { countryName } from "../community-founding/countries.ts";
import { type Value, wrapped } from "../community-settings/words.ts";
import type { Pack, Problem } from "./packs.ts";

const KB = 1_000;
const ISO: Readonly<Record<string, string>> = { UK: "GB" };
// Regions of registers that are no country, or whose letters are another country's.
const OWN_REGIONS = ["AR", "INT"];
/** Sources, as SOURCE.md names them, of which an administrator has to know more than the name. */
const TERMS: readonly (readonly [RegExp, string])[] = [
  [/Indian pharmacy/, "in"],
  [/^Egyptian drug database/, "eg"],
  [/^European Medicines Agency/, "ema"],
  [/^Health Canada/, "ca"],
  [/^NHSBSA/, "nhsbsa"],
  [/^Australian Pharmaceutical/, "au"],
  [/^Wikipedia/, "wikipedia"],
];
/** What we wrote or worked out ourselves has no name of its own. */
const OURS: readonly (readonly [RegExp, string])[] = [
  [/^written by us/, "ours"],
  [/^derived by us/, "derived"],
];

/** What can be amiss in a row, each with a sentence; what a newer server may say besides has one in common. */
const REASONS = [
  "malformed",
  "empty-name",
  "short-name",
  "unreadable-name",
  "ingredient-name",
  "duplicate-name",
  "no-ingredient",
  "unknown-ingredient",
  "unknown-region",
  "unknown-caution",
];

/** A sentence of the page. */
export function say(key: string, values: Record<string, Value> = {}): string {
  return i18n(`medical_communities.medicines.${key}`, wrapped(values));
}

export function kB(bytes: number): string {
  return say("size", { size: Math.ceil(bytes / KB) });
}

export function regionNames({ regions, origin }: Pack): string {
  const nameOf = origin === "shipped" ? registerName : countryName;
  return regions.map(nameOf).join(", ");
}

export function sourceName(source: string): string {
  const [, key] = OURS.find(([sign]) => sign.test(source)) ?? [];
  return key ? say(`sources.${key}`) : source;
}

/** What administrators have to know of the sources' terms. */
export function termsOf({ sources, origin }: Pack): readonly string[] {
  return TERMS.filter(
    ([sign]) =>
      origin === "shipped" && sources.some((source) => sign.test(source))
  ).map(([, key]) => say(`terms.${key}`));
}

/** In plain words why a row is not taken. */
export function problemInWords({ reason, first, ingredient }: Problem): string {
  return REASONS.includes(reason)
    ? say(`problems.reasons.${reason}`, {
        first: first ?? 0,
        ingredient: ingredient ?? "",
      })
    : say("problems.other", { reason });
}

function registerName(region: string): string {
  return OWN_REGIONS.includes(region)
    ? say(`regions.${region}`)
    : countryName(ISO[region] ?? region);
}
