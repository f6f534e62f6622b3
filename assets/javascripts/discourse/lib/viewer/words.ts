import { i18n } from "discourse-i18n";

type Values = Record<string, string | number>;

/** A sentence of the viewer. */
export function say(key: string, values: Values = {}): string {
  return i18n(`medical_communities.viewer.${key}`, values);
}
