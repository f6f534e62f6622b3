import { after, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { roleBits, rolesOf } from "../words.ts";

const SMALL = sticky(`[${LL}]{3,20}(?![${L}'-])`);
const CAPITALS = sticky(`[${LU}]{3,20}(?![${L}0-9'-])`);
const SECOND_SMALL = sticky(
  ` {1,2}([${LL}]{3,20})(?![${L}'-])(?=[,;.)\\n]| (?:is|was|has|had|with|who|came|needs|wants|says|keeps|failed|fails|presents|presented|reports|denies|developed|still|now|just) | {0,2}\\(?\\d|'s|$)`
);
const SECOND_CAPITALS = sticky(
  ` {1,2}([${LU}]{3,20})(?![${L}0-9-])(?=[,;.)(\\n]| {0,2}\\(?\\d|'S|$)`
);

const GIVEN = roleBits(["given-name"]);
const OTHER = roleBits(["also-word", "eponym", "month", "not-name"]);

/** Is the word a given name and nothing else? */
export const isOnlyGiven = (word: string): boolean =>
  (rolesOf(word) & (GIVEN | OTHER)) === GIVEN;

function secondEnd(text: string, at: number, second: RegExp): number {
  const found = matchAt(second, text, at);
  return found && (rolesOf(found[1]!) === 0 || isOnlyGiven(found[1]!))
    ? at + found[0].length
    : at;
}

/**
 * Reads a name written small or in capitals, as people type in a hurry: "pt shanice holloway, 27f", "MY PT DARNELL".
 * The first word has to be a given name; the second, if nothing else follows but an age or a comma, may be any.
 *
 * @returns where it ends, or undefined
 */
export function readInAnyCase(text: string, at: number): number | undefined {
  const small = matchAt(SMALL, text, at)?.[0];
  if (small && isOnlyGiven(small)) {
    return secondEnd(text, at + small.length, SECOND_SMALL);
  }
  const capitals = matchAt(CAPITALS, text, at)?.[0];
  return capitals && isOnlyGiven(capitals)
    ? secondEnd(text, at + capitals.length, SECOND_CAPITALS)
    : undefined;
}

/** "GARFIELD OYELARAN,": a given name and one more word in capitals, without a cue. */
export function fullInCapitals(text: string, at: number): number | undefined {
  const first = matchAt(CAPITALS, text, at)?.[0];
  const end = at + (first?.length ?? 0);
  const full =
    first && isOnlyGiven(first) ? matchAt(SECOND_CAPITALS, text, end) : null;
  return full && rolesOf(full[1]!) === 0 && after(text, end, 1) === " "
    ? end + full[0].length
    : undefined;
}
