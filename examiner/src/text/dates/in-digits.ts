import { isDigit, isLetter } from "../characters.ts";
import { isCued } from "./cues.ts";
import { readFull } from "./day-first.ts";
import { isAlone } from "./entries.ts";
import { followsEvent } from "./events.ts";
import {
  readLabelled,
  readNumberedMonth,
  readQuarter,
  readYearMonth,
} from "./labelled.ts";
import { readPacked } from "./packed.ts";
import { readRoman, readRomanMonth } from "./roman.ts";
import { readShort } from "./short.ts";
import { readSingleDay } from "./single-day.ts";
import { readSpan } from "./spans.ts";
import type { WrittenDate } from "./written.ts";
import { readYearFirst } from "./year-first.ts";

const COLON = 0x3a;
const BACKSLASH = 0x5c;

const isStroke = (unit: number, orColon = false) =>
  (unit >= 0x2d && unit <= 0x2f) ||
  unit === BACKSLASH ||
  (orColon && unit === COLON);

const HASH = 0x23;
const PLUS = 0x2b;
const SPACE = 0x20;

/** Do the digits go on something: "C5-6", "#12/3", "+38…", "1.2.3"? */
function goesOn(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 1);
  return (
    isLetter(last) ||
    last === HASH ||
    last === PLUS ||
    (isStroke(last) && isDigit(text.charCodeAt(start - 2)))
  );
}

/** What has no sign between its numbers: "Q3 2021", "the 14th", "DOB 12 05 1961". */
const readOther = (
  text: string,
  start: number,
  length: number
): WrittenDate | undefined =>
  readQuarter(text, start) ??
  readSingleDay(text, start, length) ??
  readNumberedMonth(text, start) ??
  (isDigit(text.charCodeAt(start + length + 1))
    ? readLabelled(text, start, length)
    : undefined);

/** Reads a date that begins with the digits in [start, end). `latin`: the text around is in Latin script. */
export function readDigits(
  text: string,
  start: number,
  end: number,
  latin: () => boolean
): WrittenDate | undefined {
  const length = end - start;
  if (length === 8 || length === 12 || length === 14) {
    return readPacked(text, start, end);
  }
  const other = length <= 2 ? readOther(text, start, length) : undefined;
  if (other || length === 6) {
    return other ?? readLabelled(text, start, length);
  }
  const spaced = length <= 2 && text.charCodeAt(end) === SPACE;
  if (
    !isStroke(text.charCodeAt(spaced ? end + 1 : end), length === 4) ||
    goesOn(text, start)
  ) {
    return undefined;
  }
  if (length === 4) {
    return (
      readYearFirst(text, start) ??
      readYearMonth(
        text,
        start,
        () =>
          isCued(text, start) ||
          followsEvent(text, start) ||
          isAlone(text, start, start + 7)
      )
    );
  }
  return length <= 2
    ? (readSpan(text, start) ??
        readFull(text, start, latin) ??
        readShort(text, start) ??
        readRoman(text, start) ??
        readRomanMonth(text, start))
    : undefined;
}
