import { isLetter } from "../../../characters.ts";
import { matchAt, sticky } from "../../../patterns.ts";
import { beginsFacility, isKnownFacility } from "../../lists.ts";
import type { Span } from "../../span.ts";
import { isNamedAfter } from "../named-after.ts";
import { AMBIGUOUS } from "./known-name.ts";
import { isVisited } from "./visited.ts";

const SIGNS = ".'&-";
const SMALL = sticky(
  " (?:the )?([a-z][a-z.'&-]{2,16})(?: ([a-z][a-z.'&-]{2,16}))?(?: ([a-z][a-z.'&-]{2,16}))?(?![a-z])"
);

/** A cheap question first: does a name begin with the word behind `end`? A sign in the word may also end it. */
function mayBeKnown(text: string, end: number): boolean {
  const from = text.startsWith(" the ", end) ? end + 5 : end + 1;
  let past = from;
  while (past < from + 18 && isLetter(text.charCodeAt(past))) {
    past++;
  }
  return (
    text[end] === " " &&
    (SIGNS.includes(text[past] ?? " ") || beginsFacility(text, from, past))
  );
}

/** Words behind `end` in small letters that are a known name: " mass general"; "" for none. */
function knownInSmall(text: string, end: number): string {
  const found = mayBeKnown(text, end) ? matchAt(SMALL, text, end) : null;
  const words = found ? found.slice(1).filter(Boolean) : [];
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    if (isKnownFacility(name) && !AMBIGUOUS.test(name)) {
      return name;
    }
  }
  return "";
}

/** Does a known name in small letters stand behind `end`? */
export const knownBehind = (text: string, end: number) =>
  text.charCodeAt(end + 1) < 0x80 && knownInSmall(text, end) !== "";

/** "seen at |mass general|": nothing has a capital, but the name is known. */
export function inSmallLetters(
  text: string,
  start: number,
  end: number,
  at: number
): Span | undefined {
  const name = knownInSmall(text, end);
  const past = at + name.length;
  return name !== "" &&
    isVisited(text, start, text.slice(start, end), at) &&
    !isNamedAfter(text, past)
    ? { start: at, end: past }
    : undefined;
}
