import { after, before, L, LL, LU, matchAt, sticky } from "../../patterns.ts";
import { mayBeName } from "../may-be-name.ts";
import type { Named } from "../named.ts";
import { isTerm } from "../places.ts";
import { isKnown, readName } from "../read-name.ts";

const SMALL = new RegExp(`^[${LL}]|^[A-Z]{1,2}[a-z]?[A-Z0-9]`);
const ALONE_GAP = sticky(
  "(?: of (?:mine|ours),|(?: signed| over)?(?: by| with| to)?|,) \\(?"
);

// No capital goes on behind it, and no verb that only a thing has.
export const STOPS = new RegExp(
  `^(?:[.,;:)?!\n]|$| \\(| [-–] | (?!of(?![a-z])|for the|[${LU}][${L}]?[${LL}])[${L}\\d])`
);
const SENTENCE = /(?:^|[.!?\n] {0,2})$/;

/** "our SpR |Folarin|": a word in no list, right behind what somebody is. */
export function behindRole(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const gap = matchAt(ALONE_GAP, text, end)?.[0];
  const name = gap && readName(text, end + gap.length);
  // A full name with a known first one needs no role: it is found where it stands.
  const full = name && name.parts > 1 && isKnown(name);
  if (!name || name.parts > 2 || name.initials > 0 || full) {
    return undefined;
  }
  const behind = after(text, name.end, 24);
  const small = SMALL.test(text.slice(start, end));
  const fits =
    (small
      ? gap.includes(",")
        ? behind.startsWith(",")
        : STOPS.test(behind)
      : /^[,.;]/.test(behind) && SENTENCE.test(before(text, start, 3))) &&
    text.slice(name.start, name.end).split(" ").every(mayBeName) &&
    !isTerm(behind);
  return fits
    ? { start: name.start, end: name.end, place: "title" }
    : undefined;
}
