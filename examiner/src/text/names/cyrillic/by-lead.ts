import { matchAt, sticky } from "../../patterns.ts";
import type { Named } from "../named.ts";
import { readName } from "../read-name.ts";
import { CAPITALISED, LOW } from "./capitalised.ts";
import { isFree } from "./no-person.ts";
import { placeByLead } from "./place-by-lead.ts";

const WORD = sticky(`${CAPITALISED}(?![${LOW}А-ЯІЇЄҐЁ])`);

/** A family name in any case where a person would stand: behind a bed, a trade, a verb, a preposition. */
export function bySlavicLead(text: string, start: number): Named | undefined {
  const word =
    text[start - 1] === " " || start === 0
      ? matchAt(WORD, text, start)?.[0]
      : undefined;
  if (!word) {
    return undefined;
  }
  const place = placeByLead(text, start, start + word.length, word);
  const name =
    place && isFree(word) ? readName(text, start, { titled: true }) : undefined;
  return name && place ? { start, end: name.end, place } : undefined;
}
