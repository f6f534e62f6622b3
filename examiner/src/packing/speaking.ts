import type { Language } from "../text/language.ts";

/** In which language texts of a country name ingredients, besides English. */
const SPOKEN: Readonly<Partial<Record<Language, string>>> = {
  uk: "UA",
  ru: "RU BY KZ KG TJ TM UZ",
  ar: "AR EG SA AE QA KW BH OM JO LB SY IQ YE LY TN DZ MA SD PS MR",
};

/** Languages in which a pack of these countries names ingredients. */
export const languagesOf = (regions: readonly string[]): Language[] =>
  (Object.entries(SPOKEN) as Array<[Language, string]>)
    .filter(([, all]) => regions.some((one) => all.split(" ").includes(one)))
    .map(([language]) => language);
