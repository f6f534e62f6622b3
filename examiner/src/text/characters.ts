import {
  LETTER_RANGES,
  MARK_RANGES,
  UPPERCASE_RANGES,
} from "../lexicons/unicode.ts";

export const LETTER = 1;
export const UPPERCASE = 2;
export const DIGIT = 4;
export const SPACE = 8;

/** Decodes "gap length gap length …" in base 36 into bits of the table. */
export function paint(table: Uint8Array, ranges: string, bits: number): void {
  let at = 0;
  const numbers = ranges.split(" ");
  for (let i = 0; i < numbers.length; i += 2) {
    at += parseInt(numbers[i]!, 36);
    const end = at + parseInt(numbers[i + 1]!, 36);
    for (; at < end; at++) {
      table[at]! |= bits;
    }
  }
}

function build(): Uint8Array {
  const table = new Uint8Array(0x10000);
  paint(table, LETTER_RANGES, LETTER);
  paint(table, MARK_RANGES, LETTER);
  paint(table, UPPERCASE_RANGES, UPPERCASE);
  for (let digit = 0; digit < 10; digit++) {
    table[0x30 + digit] = DIGIT;
  }
  for (const space of [0x20, 0x09, 0x0a, 0x0d]) {
    table[space] = SPACE;
  }
  return table;
}

/**
 * What each UTF-16 unit is, by Unicode 15 whatever the host's own tables say. Marks count as letters.
 * Only ASCII digits and spaces are listed: the masked text has no others.
 */
export const CHARACTERS: Uint8Array = build();

export const isLetter = (unit: number) => (CHARACTERS[unit]! & LETTER) !== 0;
export const isUppercase = (unit: number) =>
  (CHARACTERS[unit]! & UPPERCASE) !== 0;
export const isDigit = (unit: number) => (CHARACTERS[unit]! & DIGIT) !== 0;
/** Is there a digit in [from, to)? A cheap question before an expression that wants one. */
export function hasDigit(text: string, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) {
    if (isDigit(text.charCodeAt(at))) {
      return true;
    }
  }
  return false;
}
/** Does a capital stand at `from`, one or two spaces before it? */
export const capitalBehind = (text: string, from: number) =>
  text[from] === " " &&
  isUppercase(text.charCodeAt(text[from + 1] === " " ? from + 2 : from + 1));
/** Letter, mark or digit. NaN (beyond the text) is none. */
export const isWord = (unit: number) =>
  (CHARACTERS[unit]! & (LETTER | DIGIT)) !== 0;
