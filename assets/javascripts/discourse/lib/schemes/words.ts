import I18n, { i18n } from "discourse-i18n";
import isolate from "../isolate.ts";
import type { Check, Names, SchemeForm } from "./scheme-form.ts";

/** In the reader's language, else in English. */
export function inOwnLanguage(names: Names): string {
  const [language = "en"] = I18n.currentLocale().split("_");
  return names[language] || names.en || "";
}

/** What the check found, in one sentence; nothing when there is nothing to say. */
export function sentenceOf(form: SchemeForm, check: Check): string | undefined {
  return (
    check.reason &&
    i18n(`medical_communities.schemes.reasons.${check.reason}`, {
      ...isolated(check.params),
      scheme: isolate(form.short ?? inOwnLanguage(form.names)),
      field: isolate(fieldName(form, check.field)),
    })
  );
}

function fieldName({ fields = [] }: SchemeForm, name: string): string {
  const field = fields.find((one) => one.name === name);
  return field ? inOwnLanguage(field.names) : "";
}

function isolated(
  params: Readonly<Record<string, string>>
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, isolate(value)])
  );
}
