import { i18n } from "discourse-i18n";
import day from "../day.ts";
import isolate from "../isolate.ts";
import type { Mandate } from "./mandate.ts";

/** A sentence of the page. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(`medical_communities.mandate.${key}`, values);
}

export function power(id: string): string {
  return say(`powers.${id}`);
}

export function nameOf({ community }: Mandate): string {
  return community ? isolate(community.name) : say("gone");
}

export function term({ starts_on, ends_on }: Mandate): string {
  return ends_on
    ? say("term", { from: day(starts_on), until: day(ends_on) })
    : say("term_open", { from: day(starts_on) });
}
