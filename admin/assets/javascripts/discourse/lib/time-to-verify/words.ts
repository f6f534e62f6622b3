import { i18n } from "discourse-i18n";
import { isolate } from "../community-settings/words.ts";

// Core's global, in the reader's locale.
declare const moment: (time: string) => { format(pattern: string): string };

/** A sentence of the page. What stands in it is isolated. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(
    `medical_communities.time_to_verify.${key}`,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, isolate(value)])
    )
  );
}

/** A day in the reader's way of writing. */
export function day(time: string): string {
  return moment(time).format("LL");
}
