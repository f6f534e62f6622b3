import I18n, { i18n } from "discourse-i18n";
import type { Community, Severity } from "./settings.ts";

/** What stands in a sentence; several names are listed. */
export type Value = string | number | readonly string[];

const PATH_SEPARATOR = " › ";

/** A sentence of the page. */
export function say(key: string, values: Record<string, Value> = {}): string {
  return i18n(`medical_communities.community_settings.${key}`, wrapped(values));
}

/** What stands in a sentence, so that it does not turn its direction. */
export function wrapped(values: Record<string, Value>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, shown(value)])
  );
}

/** A number as the reader's locale writes it. */
export function number(value: number): string {
  return I18n.toNumber(value, { precision: 0 });
}

export function communityName({ category, category_id }: Community): string {
  return category
    ? category.path.join(PATH_SEPARATOR)
    : say("gone_named", { id: String(category_id) });
}

export function presetName(id: string): string {
  return i18n(`medical_communities.presets.${id}.name`);
}

export function presetDescription(id: string): string {
  return i18n(`medical_communities.presets.${id}.description`);
}

export function ruleLabel(rule: string): string {
  return i18n(`medical_communities.rules.${rule.replace("/", ".")}.label`);
}

export function exceptionName(exception: string): string {
  return i18n(`medical_communities.checklist.reasons.${exception}`);
}

export function severityName(severity: Severity): string {
  return say(`severities.${severity}`);
}

// A name or a number must not turn the direction of the sentence around it.
function shown(value: Value): string {
  if (typeof value === "number") {
    return isolate(number(value));
  }
  return [value].flat().map(isolate).join(", ");
}

export function isolate(words: string): string {
  return `\u2068${words}\u2069`;
}
