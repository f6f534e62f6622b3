import type { LocalRule } from "../../rule.ts";
import { readBirthYear } from "../../text/ages/birth-year.ts";
import { readAge } from "../../text/ages/read-age.ts";
import { languageAt } from "../../text/language.ts";
import { phrasesIn } from "../../text/phrases.ts";

/** An age of 90 or more, or a year of birth that tells it. One person: "patients over 90" is left alone. */
export default {
  category: "AGE_OVER_89",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
  wakes: { digits: true, words: ["ninety"] },
  look({ text }, start, end) {
    const age = readAge(text, start, end) ?? readBirthYear(text, start, end);
    return (
      age && {
        ...age,
        suggestions: [phrasesIn(languageAt(text, start, end)).ninetyOrOlder],
      }
    );
  },
} satisfies LocalRule;
