import { UNCASED_RANGES, WRITTEN_RANGES } from "../lexicons/unicode.ts";
import { isLetter, isUppercase, paint } from "./characters.ts";

const SIZE = 0x2000;
const WRITTEN = 1;
const UNCASED = 2;

function build(): Uint8Array {
  const table = new Uint8Array(SIZE);
  paint(table, WRITTEN_RANGES, WRITTEN);
  paint(table, UNCASED_RANGES, UNCASED);
  return table;
}

const KINDS = build();

/**
 * The inside of a class for regular expressions: all units of the alphabets that rules know of which `belongs` is
 * true. Made from the table of letters, since the classes written out are long; no letter has a meaning of its own in a
 * class, and hundreds of expressions are read faster without escapes.
 */
function classOf(belongs: (unit: number) => boolean): string {
  let inside = "";
  for (let at = 0; at < SIZE; at++) {
    const start = at;
    while (KINDS[at]! & WRITTEN && belongs(at)) {
      at++;
    }
    if (at > start) {
      inside += at - start === 1 ? "" : `${String.fromCharCode(start)}-`;
      inside += String.fromCharCode(at - 1);
    }
  }
  return inside;
}

/** Letters and marks. */
export const LETTERS = classOf(isLetter);
export const CAPITALS = classOf(isUppercase);
export const SMALL = classOf(
  (unit) =>
    isLetter(unit) && !isUppercase(unit) && (KINDS[unit]! & UNCASED) === 0
);
