import { i18n } from "discourse-i18n";

/** A sentence for those who decide about verification requests. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(`medical_communities.verifying.${key}`, values);
}
