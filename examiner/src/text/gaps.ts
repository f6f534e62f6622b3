import type { Role } from "../lexicons/roles.ts";
import { isDigit, isLetter } from "./characters.ts";
import { roleBits, rolesOf } from "./words.ts";

const BETWEEN = " \t\n\r:;.,'\"«»“”([=|#№°º-/\\";
const WIDEST = 6;

/** What stands between a word and the code that it announces. */
export interface Gap {
  /** Where the code begins. */
  readonly at: number;
  readonly written: string;
}

/**
 * The places behind a word at which its code could begin: at once, or over one to `most` words, of which none may
 * carry a role in `stops`. A code is no word: a place is in front of a digit, a bracket or a capital.
 */
export function placesBehind(
  text: string,
  from: number,
  most: number,
  stops: readonly Role[] = []
): Gap[] {
  const halt = roleBits(stops);
  const gaps: Gap[] = [];
  for (let at = from, words = 0; words <= most; words++) {
    let next = at;
    while (next < at + WIDEST && BETWEEN.includes(text[next] ?? "\0")) {
      next++;
    }
    // "(01)…" opens a code of its own.
    if (text[next - 1] === "(" && text.startsWith("01)", next)) {
      next--;
    }
    gaps.push({ at: next, written: text.slice(from, next) });
    let end = next;
    while (end < next + 24 && isLetter(text.charCodeAt(end))) {
      end++;
    }
    if (
      end === next ||
      end === next + 24 ||
      isDigit(text.charCodeAt(end)) ||
      (halt !== 0 && (rolesOf(text.slice(next, end)) & halt) !== 0)
    ) {
      break;
    }
    at = end;
  }
  return gaps;
}
