import type { Language } from "../language.ts";
import { asWritten } from "../phrases.ts";

/** What stands in the place of a named one: by the kind that its words show, the first that fits. */
const ENGLISH: ReadonlyArray<readonly [kind: RegExp, words: string]> = [
  [/hospice/i, "a hospice"],
  [/\b(?:home|house|manor|living|lodge|senior|village)\b/i, "a care home"],
  [/\b(?:school|academy|elementary)\b/i, "a school"],
  [
    /^(?!.{0,60}(?:hosp|medic|clinic|health)).{0,60}\b(?:university|college)\b/i,
    "a university",
  ],
  [/\b(?:office|practice|surgery|physicians|associates)\b/i, "a practice"],
  [/\bclinics?\b/i, "a clinic"],
  [/./, "a regional hospital"],
];

export const englishFacility = (name: string, lead: string) =>
  asWritten(ENGLISH.find(([kind]) => kind.test(name))![1], lead);

const CASES: Readonly<
  Record<Exclude<Language, "en">, ReadonlyArray<readonly [RegExp, string]>>
> = {
  uk: [
    [/(?:^|[^а-яіїєґ])[уву] "?$/i, "регіональній лікарні"],
    [/(?:^|[^а-яіїєґ])(?:з|із|зі|до|від|біля) "?$/i, "регіональної лікарні"],
    [/$/, "регіональна лікарня"],
  ],
  ru: [
    [/(?:^|[^а-яё])во? "?$/i, "региональной больнице"],
    [/(?:^|[^а-яё])(?:с|со|из|до|от|около|у) "?$/i, "региональной больницы"],
    [/$/, "региональная больница"],
  ],
  ar: [[/$/, "مستشفى إقليمي"]],
};

/** Words for a place that was named without a head, in the case that the word before it asks for. */
export const facilityFor = (language: Language, name: string, lead: string) =>
  language === "en"
    ? englishFacility(name, lead)
    : asWritten(CASES[language].find(([fits]) => fits.test(lead))![1], lead);
