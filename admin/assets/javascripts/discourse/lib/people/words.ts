import { i18n } from "discourse-i18n";
import { isolate } from "../community-settings/words.ts";
import { day } from "../time.ts";
import type { Credential } from "./people.ts";

/** A sentence of the page. What stands in it is isolated. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(
    `medical_communities.people.${key}`,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, isolate(value)])
    )
  );
}

export function levelName(level: number): string {
  return level ? say("level", { level: String(level) }) : say("unverified");
}

export function validity({ valid_from, valid_until }: Credential): string {
  const from = day(valid_from);
  return valid_until
    ? say("from_to", { from, until: day(valid_until) })
    : say("from_on", { from });
}
