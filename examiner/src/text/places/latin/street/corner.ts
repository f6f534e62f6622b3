import { L, LU, matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { endOfAddress } from "../tail.ts";

const CORNER = sticky(
  ` of (?:\\d{1,5} )?[${LU}][${L}'. -]{1,40} (?:and|&) (?:\\d{1,3}(?:st|nd|rd|th)|[${LU}][${L}'-]{1,20})(?: [${LU}][${L}'-]{1,20}){0,2}`
);

/** "the |corner| of 159 Eleftheriou Venizelou str and Rennie Union" */
export function corner(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const found = matchAt(CORNER, text, end);
  return found
    ? { start, end: endOfAddress(text, end + found[0].length) }
    : undefined;
}
