import { i18n } from "discourse-i18n";
import day from "../day.ts";
import number from "../number.ts";
import type { RulesVersion } from "./rules.ts";

/** A sentence about a community's rules. */
export function say(key: string, values: Record<string, string> = {}): string {
  return i18n(`medical_communities.rules_page.${key}`, values);
}

/** "Version 2, in force from 12 May 2026". */
export function versionName(version: RulesVersion): string {
  return say("version", {
    number: number(version.number),
    date: day(version.created_at),
  });
}

/** A language in its own words: who looks for it can read it. */
export function languageName(language: string): string {
  return (
    new Intl.DisplayNames([language], { type: "language" }).of(language) ??
    language
  );
}
