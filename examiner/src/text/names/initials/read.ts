import { L, LU, matchAt, sticky } from "../../patterns.ts";
import { lettersOf, OTHER } from "./abbreviations.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

const DOTTED = `[${LU}]\\. ?[${LU}](?:\\.[ -]?[${LU}])?(?:\\.(?![${L}0-9])|(?![${L}0-9]))`;
const ARABIC_DOTTED =
  "[\\u0621-\\u064a]\\. ?[\\u0621-\\u064a](?:\\. ?[\\u0621-\\u064a])?(?:\\.|(?![\\u0621-\\u064a]))";

// "К-ва", "Л-ко"
const SHORTENED =
  "[А-ЯІЇЄҐ]-(?:ко|енко|в|ов|ев|ва|ова|ева|ин|ина|на|ий|ський|ська|ая|ский|ская|ук|юк|ик|ян|ич)(?![а-яіїєґё])";
const WITH_DOTS = sticky(`(?:${SHORTENED}|${DOTTED}|${ARABIC_DOTTED})`);
const WITHOUT_DOTS = sticky(`[${LU}]{2,3}(?![${L}0-9'-])`);
const SURNAME = sticky(` ?[${LU}][${L}]{2,3}`);

export function readInitials(
  text: string,
  at: number,
  undotted: boolean,
  labelled = false
): Span | undefined {
  const found =
    matchAt(WITH_DOTS, text, at) ??
    (undotted ? matchAt(WITHOUT_DOTS, text, at) : null);
  // "length N. I measured": a sentence of somebody's own.
  if (
    !found ||
    found[0].endsWith(" I") ||
    (OTHER.test(lettersOf(found[0])) && !labelled)
  ) {
    return undefined;
  }
  const end = at + found[0].length;
  return matchAt(SURNAME, text, end) ? undefined : { start: at, end };
}
