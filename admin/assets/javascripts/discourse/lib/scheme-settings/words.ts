import { i18n } from "discourse-i18n";
import { inOwnLanguage } from "discourse/plugins/discourse-medical-communities/discourse/lib/schemes/words";
import { countryName } from "../community-founding/countries.ts";
import { isolate, number } from "../community-settings/words.ts";
import type { Scheme, Uses } from "./schemes.ts";

/** A sentence of the page. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(`medical_communities.scheme_settings.${key}`, values);
}

export const nameOf = ({ form }: Scheme): string => inOwnLanguage(form.names);

export function countryOf({ form }: Scheme): string {
  return form.country ? countryName(form.country) : say("any_country");
}

export function rolesOf({ form }: Scheme): string {
  return (form.roles ?? [])
    .map((role) => i18n(`medical_communities.community_founding.roles.${role}`))
    .join(", ");
}

/** Who uses it; empty when nobody does. */
export function usesOf({ credentials, waiting }: Uses): string {
  return [
    waiting && say("waiting", { count: shown(waiting) }),
    credentials && say("credentials", { count: shown(credentials) }),
  ]
    .filter(Boolean)
    .join(" ");
}

/** What is known of it and what is decided, in a few words. */
export function factsOf(scheme: Scheme): readonly string[] {
  const { confidence, checksum, four_eyes, renewal_months } = scheme;
  return [
    say(checksum ? "checked" : "format_only"),
    confidence && confidence !== "proved" && say(`confidence.${confidence}`),
    four_eyes && say("with_four_eyes"),
    renewal_months && say("months_shown", { count: shown(renewal_months) }),
    usesOf(scheme.uses),
  ].filter((fact): fact is string => Boolean(fact));
}

function shown(count: number): string {
  return isolate(number(count));
}
