import { i18n } from "discourse-i18n";
import day from "../day.ts";
import number from "../number.ts";
import type { Count, Strike } from "./standing.ts";

/** A sentence about strikes. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(`medical_communities.standing.${key}`, values);
}

/** Whether it counts, until when, or why no longer. */
export function stateOf(strike: Strike): string {
  if (strike.state === "removed") {
    return say(`removed.${strike.removed_because}`, {
      date: day(strike.removed_on!),
    });
  }
  return say(`states.${strike.state}`, { date: day(strike.expires_on) });
}

export function countOf({ count, limit }: Count): string {
  return say("count", { count: number(count), limit: number(limit) });
}
