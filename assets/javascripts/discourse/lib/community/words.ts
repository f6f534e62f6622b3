import I18n, { i18n } from "discourse-i18n";
import isolate from "../isolate.ts";
import type { Condition } from "./community.ts";

type Values = Record<string, string>;

/** A sentence about communities. */
export function say(key: string, values: Values = {}): string {
  return i18n(`medical_communities.community.${key}`, values);
}

/** What a community asks for, as a noun: "country of practice: Poland". */
export function condition({
  name,
  level,
  specialty,
  countries,
  roles,
}: Condition): string {
  if (name === "level" && level && level > 1) {
    return say("conditions.higher_level", { level: String(level) });
  }
  return say(`conditions.${name}`, {
    specialty: isolate(specialty ?? ""),
    countries: list((countries ?? []).map(country)),
    roles: list((roles ?? []).map(role)),
  });
}

export function list(words: readonly string[]): string {
  return words.join(say("list_separator"));
}

export function role(key: string): string {
  return say(`roles.${key}`);
}

export function country(code: string): string {
  return isolate(nameOf("region", code));
}

export function language(code: string): string {
  return isolate(nameOf("language", code));
}

/** The browser knows them in every language; what it does not know stays a code. */
function nameOf(type: "region" | "language", code: string): string {
  try {
    const names = new Intl.DisplayNames([I18n.currentBcp47Locale], { type });
    return names.of(code.replace("_", "-")) ?? code;
  } catch {
    return code;
  }
}
