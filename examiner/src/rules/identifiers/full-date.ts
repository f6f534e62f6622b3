import type { LocalRule } from "../../rule.ts";
import { isDigit } from "../../text/characters.ts";
import { isHoliday, readHoliday } from "../../text/dates/holidays.ts";
import { readDigits } from "../../text/dates/in-digits.ts";
import { readWords } from "../../text/dates/in-words.ts";
import { isSpokenDay, readSpokenDay } from "../../text/dates/spoken-day.ts";
import { relateDates } from "../../text/dates/story.ts";
import { suggestionsFor } from "../../text/dates/suggestions.ts";
import { withWeekday } from "../../text/dates/weekday.ts";
import { languageAt } from "../../text/language.ts";

/** Anything more exact than a year: a day, a day and month, a month and year, a month alone. */
export default {
  category: "DATE",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
  wakes: { digits: true, words: ["month", "holiday"] },
  look({ text }, start, end) {
    const date = isDigit(text.charCodeAt(start))
      ? readDigits(
          text,
          start,
          end,
          () => languageAt(text, start, end) === "en"
        )
      : isHoliday(text.slice(start, end))
        ? readHoliday(text, start, end)
        : isSpokenDay(text.slice(start, end))
          ? readSpokenDay(text, start, end)
          : readWords(text, start, end);
    return (
      date &&
      suggestionsFor(
        text,
        withWeekday(text, date),
        languageAt(text, start, end)
      )
    );
  },
  relate: relateDates,
} satisfies LocalRule;
