import { load } from "js-yaml";

export const LANGUAGES = ["en", "uk", "ru", "ar"];

/** Texts of rules by family and name. */
export type RuleTexts = Record<string, Record<string, Record<string, string>>>;

interface Client {
  js: { medical_communities: { rules: RuleTexts } };
}

/** What a client locale file holds below its language's code. */
export const clientIn = (yml: string, language: string) =>
  (load(yml) as Record<string, Client>)[language]!;

export const ruleTextsIn = (yml: string, language: string): RuleTexts =>
  clientIn(yml, language).js.medical_communities.rules;
