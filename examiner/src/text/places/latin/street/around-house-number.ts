import { before, L, matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { endOfAddress } from "../tail.ts";
import { streetBefore } from "./before-number.ts";
import { englishAt } from "./behind-number.ts";

const HOUSE = sticky(
  `\\d{1,5}(?:-[IVX]{1,4}|(?: ?[-/] ?\\d{1,4})?[A-Za-z]?|[º°])(?: m\\. ?\\d{1,4})?(?:, \\d{1,2}\\.[º°] ?[A-Z])?(?:, ?\\d{1,2}[º°] ?[A-Z]?)?(?![\\d.%/]\\d|[${L}])`
);
// Not the year of a date: "22/06/1954, 6 Oak Close".
const NUMBER_BEFORE = /(?:^|[^\d./-])(\d{1,5}[A-Za-z]?,? )$/;

/** "Apt 12B, |129 Victoria Parade": the flat before the number. */
const FLAT_BEFORE =
  /(?:^|[^A-Za-z])((?:Apt|Apartment|Flat|Suite|Unit|Room)\.? ?#?[A-Za-z]?\d{0,5}[A-Za-z]?,? {0,2}(?:\d{1,5} )?)$/i;

function withFlat(text: string, start: number): number {
  const flat = FLAT_BEFORE.exec(before(text, start, 24));
  const number = NUMBER_BEFORE.exec(before(text, start, 8));
  return start - (flat?.[1]!.length ?? number?.[1]!.length ?? 0);
}

/** The address whose house number stands at [start, end). */
export function aroundHouseNumber(
  text: string,
  start: number
): Span | undefined {
  const past = englishAt(text, start);
  if (past !== undefined) {
    return { start: withFlat(text, start), end: endOfAddress(text, past) };
  }
  const letter =
    text.charCodeAt(start - 1) === 0x20 ? text[start - 2] : undefined;
  if (letter === undefined || !/[^\d:;=<>()[\]|]/.test(letter)) {
    return undefined;
  }
  const from = streetBefore(text, start);
  const house = from === undefined ? null : matchAt(HOUSE, text, start);
  return house
    ? {
        start: withFlat(text, from!),
        end: endOfAddress(text, start + house[0].length),
      }
    : undefined;
}
