import I18n, { i18n } from "discourse-i18n";
import { isolate, number } from "../community-settings/words.ts";
import type { Language, Specialty, Uses } from "./specialties.ts";

/** A sentence of the page. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(`medical_communities.specialties.${key}`, values);
}

/** In the reader's language, else in English, else its key. */
export function nameOf({ names, key }: Specialty): string {
  const [language] = I18n.currentLocale().split("_");
  return names[language as Language] || names.en || key;
}

/** Who uses it, in words; empty when nobody does. */
export function usesInWords(uses: Uses): string {
  return Object.entries(uses)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => say(`uses.${kind}`, { count: shown(count) }))
    .join(", ");
}

export function shown(count: number): string {
  return isolate(number(count));
}
