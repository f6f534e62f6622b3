import { after, L, matchAt, sticky } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import type { Named } from "../named.ts";

// What people do, in the past: it makes somebody of a name that is also a word ("Вера поступила").
const DOES = sticky(
  ` (?:поступил|обратил|жалу|пожалов|принима|приня|переносит|перен[её]с|болеет|отказал|родил|лежит|лечит|говорит|сказал|рассказ|чувству|выписа|умер|просит|приш[её]л|приехал|занима|скарж|звернул|надійш|госпіталіз|прийма|хворі|відмов|народил|лікує|каже|розпов|почува|випис|помер|прос|прийш|приїх|займа)[${L}]{0,8}`
);

/** A name that is also a word, with a verb behind it that only people are the subject of. */
export function doer(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const word = text.slice(start, end);
  return hasRole(word, ["given-name"]) &&
    !hasRole(word, ["not-name", "month"]) &&
    matchAt(DOES, text, end) &&
    !after(text, end, 2).startsWith("-")
    ? { start, end, place: "own" }
    : undefined;
}
