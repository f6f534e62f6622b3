import { i18n } from "discourse-i18n";

/** A sentence of the pages below Verification. */
export function say(
  key: string,
  values: Record<string, string | number> = {}
): string {
  return i18n(`medical_communities.verification.${key}`, values);
}
