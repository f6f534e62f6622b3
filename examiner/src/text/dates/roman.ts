import { isDay } from "../dates.ts";
import { before, matchAt, sticky } from "../patterns.ts";
import { isCued } from "./cues.ts";
import { followsEvent } from "./events.ts";
import {
  dateOf,
  NUMBER_ENDS,
  type WrittenDate,
  YEAR,
  YEAR_WORD,
} from "./written.ts";

const ROMAN = sticky(
  `(\\d{1,2})[./-]([IVXІХivxі]{1,4})[./-](${YEAR}|\\d\\d)${NUMBER_ENDS}${YEAR_WORD}`
);
const ROMANS = " I II III IV V VI VII VIII IX X XI XII".split(" ");
const ROMAN_MONTH = sticky(
  "(\\d{1,2})[./]([IVXІХ]{1,4})(?![A-ZА-ЯІЇЄҐ\\d/-]|\\.\\d)"
);
const NEAR_DAY = /(?:вчора|вчера|сьогодні|сегодня|завтра),? $/i;

/** "6/IX": nothing else is written with so high a Roman number; a lower one needs a word. */
export function readRomanMonth(
  text: string,
  start: number
): WrittenDate | undefined {
  const found = matchAt(ROMAN_MONTH, text, start);
  const month = found ? ROMANS.indexOf(romanOf(found[2]!)) : -1;
  return found &&
    isDay(month, Number(found[1])) &&
    ((text[start + found[1]!.length] === "/" && month > 5) ||
      isCued(text, start) ||
      followsEvent(text, start) ||
      NEAR_DAY.test(before(text, start, 12)))
    ? dateOf(found, [found[1]!, `${month}`, ""], true)
    : undefined;
}

// Cyrillic hands write the same signs with letters of their own.
const romanOf = (sign: string): string =>
  sign.toUpperCase().replace(/І/g, "I").replace(/Х/g, "X");

/** "2/IX-1950". */
export function readRoman(
  text: string,
  start: number
): WrittenDate | undefined {
  const found = matchAt(ROMAN, text, start);
  return found && ROMANS.includes(romanOf(found[2]!))
    ? dateOf(
        found,
        [found[1]!, `${ROMANS.indexOf(romanOf(found[2]!))}`, found[3]!],
        true
      )
    : undefined;
}
