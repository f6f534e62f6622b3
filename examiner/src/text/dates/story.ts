import type { Match } from "../../rule.ts";
import { COUNT } from "../phrases.ts";
import { type Noted, noted } from "./noted.ts";

/** Later days are not counted from the first one but told by their year. */
const LONGEST_STORY = 366;

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
