import { after, before, matchAt, sticky } from "../../../patterns.ts";
import { isCyrillicTown } from "../../lists.ts";
import type { Span } from "../../span.ts";
import { LOW, UP } from "../letters.ts";
import { inSmallLetters } from "./in-small-letters.ts";
import { HOUSES, LIVES } from "./living.ts";
import { GAP } from "./name-at.ts";
import { CONGRESS, TRAVEL, WITH } from "./not-somebody.ts";
import { FROM, NEAR, OUT_OF, THROUGH } from "./prepositions.ts";
import { CAME, CARED, NAMED } from "./somebody.ts";
import { townAt } from "./town-at.ts";

const SHOUTED = sticky(`[${UP}]{3,18}(?:-[${UP}]{2,16}){0,2}(?![${UP}${LOW}])`);

/** A known town in capitals: "з |ЗАПОРІЖЖЯ|". */
function shoutedAt(text: string, at: number): Span | undefined {
  const loud = matchAt(SHOUTED, text, at)?.[0];
  return loud && loud.length > 3 && isCyrillicTown(loud)
    ? { start: at, end: at + loud.length }
    : undefined;
}

/** "мешкає |в| Полтаві", "привезли |з| Сум" */
export function behindPreposition(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const word = text.slice(start, end);
  const gap = matchAt(GAP, text, end)?.[0];
  if (!gap) {
    return inSmallLetters(text, start, end, word);
  }
  const at = end + gap.length;
  const loud = shoutedAt(text, at);
  if (loud) {
    return loud;
  }
  const lead = before(text, start, 80).trimEnd();
  const lives = LIVES.test(lead) || HOUSES.test(lead) || gap.length > 1;
  if (lives) {
    return townAt(text, at, true);
  }
  const from = FROM.test(word) || NEAR.test(word);
  if (CONGRESS.test(after(text, at, 50))) {
    return undefined;
  }
  if (OUT_OF.test(word.toLowerCase()) && !WITH.test(after(text, at, 20))) {
    return townAt(text, at, !TRAVEL.test(lead));
  }
  if (NEAR.test(word) || (from && (CAME.test(lead) || NAMED.test(lead)))) {
    return townAt(text, at, true);
  }
  return (from && /[а-яіїєґёa-z,)\d.]$/i.test(lead) && !TRAVEL.test(lead)) ||
    THROUGH.test(word) ||
    CARED.test(lead)
    ? townAt(text, at, false)
    : undefined;
}
