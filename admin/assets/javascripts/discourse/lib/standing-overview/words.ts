import { i18n } from "discourse-i18n";
import { isolate, type Value, wrapped } from "../community-settings/words.ts";
import { day } from "../time.ts";
import type { Strike } from "./overview.ts";

/** A sentence of the page. What stands in it is isolated. */
export function say(key: string, values: Record<string, Value> = {}): string {
  return i18n(`medical_communities.standing_overview.${key}`, wrapped(values));
}

/** As the member reads it. */
export function stateOf(strike: Strike): string {
  const key =
    strike.state === "removed"
      ? `removed.${strike.removed_because}`
      : `states.${strike.state}`;
  const date = strike.removed_on ?? strike.expires_on;
  return i18n(`medical_communities.standing.${key}`, {
    date: isolate(day(date)),
  });
}

/** As moderators read it. */
export function removedNow(): string {
  return i18n("medical_communities.standing.removing.done");
}
