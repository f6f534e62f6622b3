import { isLetter, isUppercase } from "../characters.ts";

const SMALL_BEFORE_NAME =
  /^ (?:the|our|of|called|named|rural|downtown|central|greater|suburban|nearby|north|south|east|west|northern|southern|eastern|western|inner)? ?$/;
const LONGEST = 12;

/** Where the first letter behind [, end) that is no small one stands: capital, or of a script without capitals. */
function nextLetter(text: string, end: number): number {
  let at = end;
  while (at < end + LONGEST && !isLetter(text.charCodeAt(at))) {
    at++;
  }
  return at;
}

/** Where the next word ends, if it is short: most are, and a text without spaces must not cost more. */
function spaceBehind(text: string, from: number): number {
  for (let at = from; at < from + LONGEST + 3; at++) {
    if (text[at] === " ") {
      return at;
    }
  }
  return -1;
}

/**
 * Can a name begin behind the small word that ends at `end`? A cheap question before costly ones, for words that
 * stand in every sentence.
 */
export function mayBegin(text: string, end: number): boolean {
  const at = nextLetter(text, end);
  if (isUppercase(text.charCodeAt(at)) || text.charCodeAt(at) >= 0x600) {
    return true;
  }
  const space = spaceBehind(text, end + 1);
  return (
    space > 0 &&
    isUppercase(text.charCodeAt(space + 1)) &&
    (text.charCodeAt(at) >= 0x400 ||
      SMALL_BEFORE_NAME.test(text.slice(end, space + 1)))
  );
}

/** A head that is common in names written without capitals. */
const SMALL_HEAD =
  /^(?:hospital|clinic|office|med|facility|home|hospice|school|surgery|practice)$/;

const FARTHEST = 24;

/** The space before the word that ends at `at`; one unit too far back if the word is longer than any name. */
function spaceBefore(text: string, at: number): number {
  let space = at - 1;
  while (space >= 0 && at - space <= FARTHEST && text[space] !== " ") {
    space--;
  }
  return space;
}

/** Can the head of a place at `start` have a name: a capital of its own, or one of the two words before it? */
export function mayBeNamed(text: string, start: number, end: number): boolean {
  if (
    isUppercase(text.charCodeAt(start)) ||
    text.charCodeAt(start) >= 0x400 ||
    SMALL_HEAD.test(text.slice(start, end))
  ) {
    return true;
  }
  let at = start - 1;
  for (let words = 0; words < 2; words++) {
    const space = spaceBefore(text, at);
    if (space < 0 || at - space > FARTHEST) {
      return isUppercase(text.charCodeAt(space < 0 ? 0 : start));
    }
    if (isUppercase(text.charCodeAt(space + 1))) {
      return true;
    }
    at = space;
  }
  return false;
}
