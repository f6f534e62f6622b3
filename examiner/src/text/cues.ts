import type { Role } from "../lexicons/roles.ts";
import { isDigit, isLetter, isUppercase } from "./characters.ts";
import { roleBits, rolesAt } from "./words.ts";

/** What may stand between a label and its number, besides small words: "Tel. (home): 5…". */
const BETWEEN = " \t\n\r:;.,'\"()[]=|#№°º?-/\\";
const WIDEST_GAP = 8;
const MOST_WORDS = 4;
const LONGEST_WORD = 24;
const FARTHEST = 70;
const NEAR = 36;
const NUMBER = roleBits(["number-word"]);
const SMALL_BEHIND = NUMBER | roleBits(["between"]);
const SMALL_BEFORE = SMALL_BEHIND | roleBits(["preposition"]);

function skipBack(text: string, at: number): number {
  let to = at;
  while (to > at - WIDEST_GAP && to > 0 && BETWEEN.includes(text[to - 1]!)) {
    to--;
  }
  return to;
}

function wordStart(text: string, end: number): number {
  let start = end;
  while (
    start > 0 &&
    start > end - LONGEST_WORD &&
    isLetter(text.charCodeAt(start - 1))
  ) {
    start--;
  }
  return start;
}

/**
 * Is one of the four words before `at` a cue, with only small words on the way?
 * "call me on |" → true for the role "phone-cue". Looks at less than REACH units.
 */
export function cueBefore(text: string, at: number, role: Role): boolean {
  const cue = roleBits([role]);
  let to = at;
  for (let words = 0; words < MOST_WORDS && at - to < FARTHEST; words++) {
    const end = skipBack(text, to);
    to = wordStart(text, end);
    const roles = to === end ? 0 : rolesAt(text, to, end);
    if ((roles & cue) !== 0) {
      return true;
    }
    if ((roles & SMALL_BEFORE) === 0) {
      return false;
    }
  }
  return false;
}

/** Where the number of a label can begin, and what says that one follows: a word like "no." or a sign like ":". */
export interface Labelled {
  readonly at: number;
  readonly byWord: boolean;
  readonly bySign: boolean;
}

const SIGN = /[:#№=]/;

function skipAhead(text: string, at: number): number {
  let to = at;
  while (
    to < at + WIDEST_GAP &&
    to < text.length &&
    BETWEEN.includes(text[to]!)
  ) {
    to++;
  }
  return to;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < start + LONGEST_WORD && isLetter(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

/** "INS-448213": the dash and the digit make the word a part of the code, whatever it means alone. */
const opensCode = (text: string, end: number) =>
  text[end] === "-" &&
  isDigit(text.charCodeAt(end + 1)) &&
  isUppercase(text.charCodeAt(end - 1)) &&
  (NUMBER & rolesAt(text, wordStart(text, end), end)) === 0;

/**
 * From the end of a cue word on, over small words and signs, to what could be its number.
 * "MRN| no.: 4…" → the offset of "4".
 */
export function afterCue(text: string, from: number): Labelled {
  let byWord = false;
  let bySign = false;
  let at = from;
  for (let words = 0; words <= MOST_WORDS && at - from < NEAR; words++) {
    const start = skipAhead(text, at);
    bySign ||= SIGN.test(text.slice(at, start));
    const end = wordEnd(text, start);
    const roles =
      end === start || isDigit(text.charCodeAt(end)) || opensCode(text, end)
        ? 0
        : rolesAt(text, start, end);
    at = start;
    if ((roles & SMALL_BEHIND) === 0) {
      break;
    }
    byWord ||= (roles & NUMBER) !== 0;
    at = end;
  }
  return { at, byWord, bySign };
}
