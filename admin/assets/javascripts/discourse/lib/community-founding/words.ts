import I18n, { i18n } from "discourse-i18n";
import { type Value, wrapped } from "../community-settings/words.ts";

/** A sentence of the form. */
export function say(key: string, values: Record<string, Value> = {}): string {
  return i18n(`medical_communities.community_founding.${key}`, wrapped(values));
}

/** Options of a field, each with its words. */
export function options(
  ids: readonly string[],
  words: string
): { id: string; name: string }[] {
  return ids.map((id) => ({ id, name: say(`${words}.${id}`) }));
}

/** Powers of moderators, in the words in which they accept them. */
export function powerOptions(
  ids: readonly string[]
): { id: string; name: string }[] {
  return ids.map((id) => ({
    id,
    name: i18n(`medical_communities.mandate.powers.${id}`),
  }));
}

/** A language's own name. */
export function languageName(code: string): string {
  return new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
}

/** A day as the reader's language writes it. */
export function day(date: string): string {
  return new Intl.DateTimeFormat(I18n.currentLocale().replace("_", "-"), {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
}

const OF_CIRCLES = [
  "category-readers",
  "groups-visible",
  "incoming-address",
  "login-not-required",
  "titles",
  "programs-of-members",
  "embedding-hosts",
];

/** What is said of a way out: of case circles alone, or of all communities. */
export function i18nOfWay(
  id: string,
  part: "name" | "explanation",
  names: readonly string[] = []
): string {
  const words = OF_CIRCLES.includes(id)
    ? "community_founding.leaks"
    : "ways_out";
  return i18n(
    `medical_communities.${words}.ways.${id}.${part}`,
    wrapped({ names })
  );
}
