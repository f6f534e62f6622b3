import { i18n } from "discourse-i18n";

/** A sentence about a member's specialties. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(`medical_communities.specialty_claims.${key}`, values);
}
