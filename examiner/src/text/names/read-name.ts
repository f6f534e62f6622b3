import { L, LL, LU, matchAt, sticky } from "../patterns.ts";
import type { Role } from "../../rule.ts";
import { hasRole } from "../words.ts";

/** A name as it stands in a text. `parts` counts its written-out words, `first` is the first of them. */
export interface Name {
  readonly start: number;
  readonly end: number;
  readonly first: string;
  readonly parts: number;
  readonly initials: number;
}

const CAPITALS = `[${LU}]{2,20}`;
const WORD = `(?:[${LU}]')?[${LU}](?=[${L}']{0,3}[${LL}])[${L}]{1,20}(?:['-][${LU}][${L}]{1,16})?`;
const PLAIN_WORD = sticky(`${WORD}(?![${L}0-9])`);
const ANY_WORD = sticky(
  `(?:${WORD}|${CAPITALS}(?:[-'][${LU}]{2,16})?)(?![${L}0-9])`
);
const INITIAL = sticky(`(?!I(?!\\.))[${LU}](?:\\.|(?![${L}0-9'.-]))`);
const GAP = sticky(" {1,2}");
const COMMA = sticky(", ?");
const PARTICLE = sticky(
  `(?:van der|van den|van de|van|von|der|den|de la|de|da|di|del|la|le|bin|ibn|al|el|ter|dos|du|де|фон|ван) (?=[${LU}])`
);
const MOST_WORDS = 4;
// The last word may begin here: with it the name stays within REACH of its cue.
const FURTHEST_WORD = 48;

const FOREIGN: readonly Role[] = [
  "not-name",
  "title",
  "patient",
  "person",
  "kinship",
  "name-cue",
];
const FOREIGN_UNTITLED: readonly Role[] = [...FOREIGN, "eponym", "month"];
const known = (word: string) => hasRole(word, ["given-name"]);

/** Given names win over the other lists: behind a cue "April" and "Grace" are names. */
const isForeign = (word: string, titled: boolean) =>
  !known(word) && hasRole(word, titled ? FOREIGN : FOREIGN_UNTITLED);

export interface Reading {
  /** Behind a title words that are also diseases or peoples are names ("Mr Down"). */
  readonly titled?: boolean;
  /** Names in capitals throughout count ("SMITH"). */
  readonly capitals?: boolean;
  /** "Smith, John" counts. */
  readonly comma?: boolean;
}

/** Reads a name that begins exactly at `at`, in Latin or Cyrillic letters; at most 100 UTF-16 units. */
export function readName(
  text: string,
  at: number,
  { titled = false, capitals = false, comma = false }: Reading = {}
): Name | undefined {
  const word = capitals ? ANY_WORD : PLAIN_WORD;
  let end = at;
  let next = at;
  let first = "";
  let parts = 0;
  let initials = 0;
  while (parts + initials < MOST_WORDS && next - at <= FURTHEST_WORD) {
    const particle = matchAt(PARTICLE, text, next);
    const from = next + (particle?.[0].length ?? 0);
    const initial = matchAt(INITIAL, text, from);
    const found = initial ?? matchAt(word, text, from);
    if (!found || (!initial && isForeign(found[0], titled || known(first)))) {
      break;
    }
    end = from + found[0].length;
    if (initial) {
      initials++;
    } else {
      parts++;
      first ||= found[0];
    }
    const dotted = initial !== null && found[0].endsWith(".");
    const gap =
      matchAt(GAP, text, end) ??
      (comma && parts === 1 ? matchAt(COMMA, text, end) : null);
    if (!gap && !dotted) {
      break;
    }
    next = end + (gap?.[0].length ?? 0);
  }
  return parts > 0 ? { start: at, end, first, parts, initials } : undefined;
}

/** Is a part of it in the list of given names? */
export const isKnown = ({ first }: Name): boolean => known(first);
