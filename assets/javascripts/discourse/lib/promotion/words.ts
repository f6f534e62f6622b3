import { i18n } from "discourse-i18n";

/** A sentence about signs of advertising. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(`medical_communities.promotion.${key}`, values);
}
