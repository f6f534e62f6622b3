import type { Match } from "../../rule.ts";
import { cellsBelow, cellUnder } from "../columns.ts";
import { languageAt } from "../language.ts";
import { hasRole } from "../words.ts";
import { type Named, toMatch } from "./named.ts";
import { readArabicName } from "./read-arabic-name.ts";
import { readName } from "./read-name.ts";
import { isArabic } from "./scripts.ts";

const NOTHING = ["not-name", "month", "facility-head", "clinician"] as const;

/** Is what fills the cell a name? Whatever stands there, the column is one of names. */
function isName(text: string, start: number, end: number): boolean {
  const read = isArabic(text[start] ?? "")
    ? readArabicName(text, start, "sure")
    : readName(text, start, { titled: true, capitals: true, comma: true })?.end;
  return read === end && !hasRole(text.slice(start, end), NOTHING);
}

/** The name in the first row under the head that the word at `at` belongs to: "ПІБ", "больной", "الاسم". */
export function underHead(text: string, at: number): Named | undefined {
  const cell = cellUnder(text, at);
  return cell && isName(text, cell.start, cell.end)
    ? { ...cell, place: "own" }
    : undefined;
}

/** The names below names that fill the cell of a table. */
export function namesBelow(text: string, matches: readonly Match[]): Match[] {
  const below = new Map<number, Match>();
  for (const { start, end } of matches) {
    const cells = below.has(start) ? [] : cellsBelow(text, start, end);
    for (const cell of cells) {
      if (isName(text, cell.start, cell.end)) {
        below.set(
          cell.start,
          toMatch(
            { ...cell, place: "own" },
            text,
            languageAt(text, cell.start, cell.end)
          )
        );
      }
    }
  }
  return [...below.values()];
}
