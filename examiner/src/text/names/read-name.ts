import type { Role } from "../../rule.ts";
import { isLetter, isUppercase } from "../characters.ts";
import { L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { roleBits, rolesOf } from "../words.ts";
import { isCyrillic } from "./scripts.ts";

/** A name as it stands in a text. `parts` counts its written-out words, `first` is the first of them. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly first: string;
  readonly parts: number;
  readonly initials: number;
}

const CAPITALS = `[${LU}]{2,20}`;
const WORD = `(?:[${LU}]')?[${LU}](?=[${L}']{0,3}[${LL}])[${L}]{1,20}(?:['-][${LU}][${L}]{1,16}|['’ʼ](?=[яюєї])[${LL}]{1,14}|-[${LL}]{2,5}(?= [${LU}]))?`;
const PLAIN_WORD = sticky(`${WORD}(?![${L}0-9])`);
const ANY_WORD = sticky(
  `(?:${WORD}|${CAPITALS}(?:[-'][${LU}]{2,16})?)(?![${L}0-9])`
);
// "R Achilles" is the right one.
const INITIAL = sticky(`(?![IRL](?!\\.))[${LU}](?:\\.|(?![${L}0-9'.-]))`);
const QUOTES = "\"“«‘'(";
const NICKNAME = sticky(
  ` {1,2}["“«‘'(][${L}]{2,15}["”»’')] {1,2}(?=[${LU}][${LL}])`
);
const COMMA = sticky(", ?");
const PARTICLE = sticky(
  `(?:St\\.?|van der|van den|van de|van|von|der|den|de la|de|da|di|del|la|le|bin|ibn|al|el|ter|dos|du|де|фон|ван) (?=[${LU}])`
);
const MOST_WORDS = 4;
// The last word may begin here: with it the name stays within REACH of its cue.
const FURTHEST_WORD = 48;

const FOREIGN_ROLES: readonly Role[] = [
  "not-name",
  "title",
  "patient",
  "person",
  "kinship",
  "name-cue",
];
const FOREIGN = roleBits(FOREIGN_ROLES);
const FOREIGN_UNTITLED = FOREIGN | roleBits(["eponym", "month"]);
const GIVEN = roleBits(["given-name"]);
const known = (word: string) => (rolesOf(word) & GIVEN) !== 0;

/** Given names win over the other lists: behind a cue "April" and "Grace" are names. */
function isForeign(word: string, titled: boolean): boolean {
  const roles = rolesOf(word);
  return (
    (roles & GIVEN) === 0 &&
    (roles & (titled ? FOREIGN : FOREIGN_UNTITLED)) !== 0
  );
}

export interface Reading {
  /** Behind a title words that are also diseases or peoples are names ("Mr Down"). */
  readonly titled?: boolean;
  /** Names in capitals throughout count ("CRISP"). */
  readonly capitals?: boolean;
  /** "Crisp, Otto" counts. */
  readonly comma?: boolean;
}

interface Piece {
  readonly end: number;
  readonly written: string;
  readonly initial: boolean;
}

/** "van der |Meer", "St. |John". Of the particles only this one has a capital. */
function particleLength(text: string, at: number): number {
  const may = text[at] === "S" || !isUppercase(text.charCodeAt(at));
  return may ? (matchAt(PARTICLE, text, at)?.[0].length ?? 0) : 0;
}

function readPiece(
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

/** How many spaces begin here, of two at most. */
const spacesAt = (text: string, at: number) =>
  text[at] !== " " ? 0 : text[at + 1] !== " " ? 1 : 2;

/** Length of what may stand between two pieces; undefined where the name ends. */
function gapLength(
  text: string,
  last: Piece,
  comma: boolean
): number | undefined {
  const spaces = spacesAt(text, last.end);
  if (spaces > 0) {
    const quoted = QUOTES.includes(text[last.end + spaces] ?? " ");
    const nickname = quoted ? matchAt(NICKNAME, text, last.end) : null;
    return nickname?.[0].length ?? spaces;
  }
  const gap = comma ? matchAt(COMMA, text, last.end) : null;
  const joined = last.initial && last.written.endsWith(".");
  return gap?.[0].length ?? (joined ? 0 : undefined);
}

/** Reads a name that begins exactly at `at`, in Latin or Cyrillic letters; at most 100 UTF-16 units. */
export function readName(
  text: string,
  at: number,
  { titled = false, capitals = false, comma = false }: Reading = {}
): Name | undefined {
  const word = capitals ? ANY_WORD : PLAIN_WORD;
  let [end, next, first, parts, initials] = [at, at, "", 0, 0];
  // "Коваль О. П." is whole.
  const isWhole = () =>
    parts + initials === MOST_WORDS || (parts > 0 && initials > 1);
  while (!isWhole() && next - at <= FURTHEST_WORD) {
    const piece = readPiece(text, next, word, titled || known(first));
    if (!piece || (parts > 0 && text[piece.end] === ":" && isCyrillic(first))) {
      break;
    }
    end = piece.end;
    first ||= piece.initial ? "" : piece.written;
    parts += piece.initial ? 0 : 1;
    initials += piece.initial ? 1 : 0;
    const gap = gapLength(text, piece, comma && parts === 1);
    if (gap === undefined) {
      break;
    }
    next = end + gap;
  }
  return parts > 0 ? { start: at, end, first, parts, initials } : undefined;
}

/** Is the first written-out word of it in the list of given names? */
export const isKnown = ({ first }: Name): boolean => known(first);
