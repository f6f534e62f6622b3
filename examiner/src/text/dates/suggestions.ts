import type { Match } from "../../rule.ts";
import type { Language } from "../language.ts";
import { after, before } from "../patterns.ts";
import { dayPhrase, yearPhrase } from "../phrases.ts";
import { note } from "./noted.ts";
import type { WrittenDate } from "./written.ts";

const BIRTH =
  /(?:\bb(?:irth|orn)|\bDOB|народж|рожд|родил|д\.? ?р\.?|الميلاد|مواليد|ولد)[^\d\n.;]{0,16}$/i;
const BIRTH_BEHIND =
  /^,? ?(?:г\.? ?р|р\.? ?н)\.|^,? (?:года? рожд|року народж|народж|рожд)|^ ?\(?DOB\b/;

const isBirth = (text: string, lead: string, end: number) =>
  BIRTH.test(lead) || BIRTH_BEHIND.test(after(text, end, 16));

/** The match for a date, with the year as suggestion and what `relateDates` needs to count days. */
export function suggestionsFor(
  text: string,
  date: WrittenDate,
  language: Language
): Match {
  const { start, end, year, month, day } = date;
  const lead = before(text, start, 40);
  const suggestions =
    year === undefined ? [] : [yearPhrase(language, year, lead)];
  return month === undefined || day === undefined
    ? { start, end, suggestions }
    : {
        start,
        end,
        suggestions,
        params: note(date, dayPhrase(language, lead), isBirth(text, lead, end)),
      };
}
