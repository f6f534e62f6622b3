import type { Params } from "../../finding.ts";
import type { Match } from "../../rule.ts";
import { dayNumber } from "../dates.ts";
import type { Language } from "../language.ts";
import { after, before } from "../patterns.ts";
import { COUNT, dayPhrase, yearPhrase } from "../phrases.ts";
import type { WrittenDate } from "./written.ts";

const BIRTH =
  /(?:\bb(?:irth|orn)|\bDOB|народж|рожд|родил|д\.? ?р\.?|الميلاد|مواليد|ولد)[^\d\n.;]{0,16}$/i;
const BIRTH_BEHIND =
  /^,? ?(?:г\.? ?р|р\.? ?н)\.|^,? (?:года? рожд|року народж|народж|рожд)|^ ?\(?DOB\b/;
// A year stands in for the missing one: days of one story are counted in the same year.
const SOME_YEAR = 2023;
/** Later days are not counted from the first one but told by their year. */
const LONGEST_STORY = 366;

/** A date as `look` hands it to `relate`: day numbers and a phrase instead of the text. */
interface Noted extends Params {
  readonly kind: "dated" | "yearless" | "birth";
  readonly order: NonNullable<WrittenDate["order"]> | "";
  readonly dayFirst: number;
  /** Differs from `dayFirst` only where both readings fit. */
  readonly monthFirst: number;
  /** Words for a day, with COUNT where its number belongs. */
  readonly phrase: string;
}

function note(date: WrittenDate, phrase: string, born: boolean): Noted {
  const { year = SOME_YEAR, month = 1, day = 1, order = "" } = date;
  const dayFirst = dayNumber(year, month, day);
  return {
    kind: born ? "birth" : date.year === undefined ? "yearless" : "dated",
    order,
    dayFirst,
    monthFirst: order === "either" ? dayNumber(year, day, month) : dayFirst,
    phrase,
  };
}

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

const noted = ({ params }: Match) => params as Noted | undefined;

/** Which number comes first in "04/05/2024"? Only other dates of the text can tell. */
function orderIn(matches: readonly Match[]): Noted["order"] {
  const orders = new Set(
    matches
      .map((match) => noted(match)?.order)
      .filter((order) => order === "day-first" || order === "month-first")
  );
  return orders.size === 1 ? [...orders][0]! : "either";
}

function dayOf(match: Match, order: Noted["order"]): number | undefined {
  const date = noted(match);
  if (!date || date.kind === "birth") {
    return undefined;
  }
  if (date.order !== "either" || date.dayFirst === date.monthFirst) {
    return date.dayFirst;
  }
  return order === "either"
    ? undefined
    : order === "month-first"
      ? date.monthFirst
      : date.dayFirst;
}

/** Days from the first date on, that one included; undefined for days before it or long after it. */
function countFrom(
  first: Match | undefined,
  match: Match,
  order: Noted["order"]
): number | undefined {
  const day = dayOf(match, order);
  const start = first && dayOf(first, order);
  if (day === undefined || start === undefined) {
    return undefined;
  }
  const comparable = noted(first!)!.kind === noted(match)!.kind;
  const count = day - start + 1;
  return comparable && count >= 1 && count <= LONGEST_STORY ? count : undefined;
}

/**
 * Counts days from the first date of the text that is not a birth date: later ones become "day 3", the first
 * its year or "day 1". Takes the day numbers out of the params again.
 */
export function relateDates(matches: readonly Match[]): readonly Match[] {
  const order = orderIn(matches);
  const first = matches.find((match) => dayOf(match, order) !== undefined);
  return matches.map((match) => {
    const { start, end, suggestions = [] } = match;
    const count = countFrom(first, match, order);
    if (count === undefined) {
      return { start, end, suggestions };
    }
    const day = noted(match)!.phrase.replace(COUNT, String(count));
    const both =
      match === first ? [...suggestions, day] : [day, ...suggestions];
    return { start, end, suggestions: both };
  });
}
