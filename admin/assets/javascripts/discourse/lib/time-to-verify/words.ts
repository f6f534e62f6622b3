import { i18n } from "discourse-i18n";
import { isolate } from "../community-settings/words.ts";

/** A sentence of the page. What stands in it is isolated. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(
    `medical_communities.time_to_verify.${key}`,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, isolate(value)])
    )
  );
}
