import { isDigit, isLetter } from "../characters.ts";
import { after, before } from "../patterns.ts";
import { isNobodys, isOfMany } from "./groups.ts";
import { milestoneLength } from "./milestones.ts";
import { saidOfPerson } from "./persons.ts";
import { readNumber } from "./spoken.ts";
import { unitLength } from "./units.ts";

const YOUNGEST = 90;
const OLDEST = 125;

interface Span {
  readonly start: number;
  readonly end: number;
}

// A decimal, a fraction, a percentage: "92.5", "92/60", "95 %".
const GOES_ON = /^(?: ?%|\d|(?:st|nd|rd|th)(?![a-z])|[.,/:-]\d)/;
const JOINED = /[.,/:]$/;

function isPart(text: string, start: number): boolean {
  const last = before(text, start, 1);
  return (
    isLetter(text.charCodeAt(start - 1)) ||
    (JOINED.test(last) && isDigit(text.charCodeAt(start - 2)))
  );
}

/** The number at [start, end), if it may be an age: digits from 90 to 125 or words. */
function numberAt(text: string, start: number, end: number): Span | undefined {
  if (!isDigit(text.charCodeAt(start))) {
    return readNumber(text, start, end);
  }
  const age = end - start < 4 ? Number(text.slice(start, end)) : 0;
  return age >= YOUNGEST && age <= OLDEST && !isPart(text, start)
    ? { start, end }
    : undefined;
}

/** Reads somebody's age of 90 to 125 at the digits, or at "ninety", in [start, end). */
export function readAge(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const number = numberAt(text, start, end);
  if (!number) {
    return undefined;
  }
  const { start: from, end: to } = number;
  const counted = milestoneLength(text, from, to) ?? unitLength(text, from, to);
  const said = counted === undefined ? saidOfPerson(text, from, to) : undefined;
  const age = { start: from, end: to + (counted ?? said ?? 0) };
  const other = said === undefined ? isNobodys : isOfMany;
  return (counted ?? said) === undefined ||
    GOES_ON.test(after(text, age.end, 2)) ||
    other(text, age.start, age.end)
    ? undefined
    : age;
}
