import { i18n } from "discourse-i18n";
import { isolate } from "../community-settings/words.ts";
import type { Way } from "./ways.ts";

const NOBODY = "–";

/** A sentence of the page. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(`medical_communities.ways_out.${key}`, values);
}

export function nameOf({ id }: Way): string {
  return say(`ways.${id}.name`);
}

export function explanationOf({ id, names }: Way): string {
  return say(`ways.${id}.explanation`, { names: listed(names) });
}

export function listed(names: readonly string[]): string {
  return names.map(isolate).join(", ") || NOBODY;
}
