import type { Language } from "../language.ts";

const CASES: Readonly<
  Record<Language, ReadonlyArray<readonly [before: RegExp, words: string]>>
> = {
  en: [
    [/(?:the|our) $/i, "town"],
    [/$/, "a town"],
  ],
  uk: [
    [/(?:^|[^а-яіїєґ])(?:у|в) $/i, "одному з міст"],
    [/(?:^|[^а-яіїєґ])(?:з|із|зі|до|від|біля) $/i, "одного з міст"],
    [/$/, "одне з міст"],
  ],
  ru: [
    [/(?:^|[^а-яё])во? $/i, "одном из городов"],
    [/(?:^|[^а-яё])(?:из|с|до|от|около) $/i, "одного из городов"],
    [/$/, "один из городов"],
  ],
  ar: [[/$/, "إحدى المدن"]],
};

/** Words that keep that somebody lives in a town, in the case that the word before asks for. */
export const townFor = (language: Language, lead: string) =>
  CASES[language].find(([fits]) => fits.test(lead))![1];
