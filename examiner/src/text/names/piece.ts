import { isLetter, isUppercase } from "../characters.ts";
import { L, LU, matchAt, sticky } from "../patterns.ts";
import { isForeign } from "./foreign.ts";

// "R Achilles" is the right one.
const INITIAL = sticky(`(?![IRL](?!\\.))[${LU}](?:\\.|(?![${L}0-9'.-]))`);
const PARTICLE = sticky(
  `(?:St\\.?|van der|van den|van de|van|von|der|den|de la|de|da|di|del|la|le|bin|ibn|al|el|ter|dos|du|де|фон|ван) (?=[${LU}])`
);

/** A written-out word of a name with its particle, or an initial. */
export interface Piece {
  readonly end: number;
  readonly written: string;
  readonly initial: boolean;
}

/** "van der |Meer", "St. |John". Of the particles only this one has a capital. */
function particleLength(text: string, at: number): number {
  const may = text[at] === "S" || !isUppercase(text.charCodeAt(at));
  return may ? (matchAt(PARTICLE, text, at)?.[0].length ?? 0) : 0;
}

export function readPiece(
  text: string,
  at: number,
  word: RegExp,
  titled: boolean
): Piece | undefined {
  const from = at + particleLength(text, at);
  if (!isUppercase(text.charCodeAt(from))) {
    return undefined;
  }
  const initial = isLetter(text.charCodeAt(from + 1))
    ? null
    : matchAt(INITIAL, text, from);
  const written = (initial ?? matchAt(word, text, from))?.[0];
  if (!written || (!initial && isForeign(written, titled))) {
    return undefined;
  }
  return { end: from + written.length, written, initial: initial !== null };
}
