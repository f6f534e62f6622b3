import type { Params } from "../../finding.ts";
import type { Match } from "../../rule.ts";
import { dayNumber } from "../dates.ts";
import type { WrittenDate } from "./written.ts";

// A year stands in for the missing one: days of one story are counted in the same year.
const SOME_YEAR = 2023;

/** A date as `look` hands it to `relate`: day numbers and a phrase instead of the text. */
export interface Noted extends Params {
  readonly kind: "dated" | "yearless" | "birth";
  readonly order: NonNullable<WrittenDate["order"]> | "";
  readonly dayFirst: number;
  /** Differs from `dayFirst` only where both readings fit. */
  readonly monthFirst: number;
  /** Words for a day, with COUNT where its number belongs. */
  readonly phrase: string;
}

export function note(date: WrittenDate, phrase: string, born: boolean): Noted {
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

export const noted = ({ params }: Match) => params as Noted | undefined;
