import { L, LL, LU, sticky } from "../patterns.ts";
import { known } from "./foreign.ts";
import { gapLength } from "./gap.ts";
import { readPiece } from "./piece.ts";
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
const MOST_WORDS = 4;

// The last word may begin here: with it the name stays within REACH of its cue.
const FURTHEST_WORD = 48;

export interface Reading {
  /** Behind a title words that are also diseases or peoples are names ("Mr Down"). */
  readonly titled?: boolean;
  /** Names in capitals throughout count ("CRISP"). */
  readonly capitals?: boolean;
  /** "Crisp, Otto" counts. */
  readonly comma?: boolean;
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
