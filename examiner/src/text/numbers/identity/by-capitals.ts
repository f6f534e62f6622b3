import type { Match } from "../../../rule.ts";
import { isUppercase, isWord } from "../../characters.ts";
import { goesOn, isGlued, isReference } from "../../numbers.ts";
import { before } from "../../patterns.ts";
import { SHORT_LABEL } from "./by-label.ts";
import { capitalsAt, letteredAt } from "./lettered.ts";
import { match } from "./match.ts";

/** Concepts, sequences and goods have codes like H2291847 as well. */
const FOREIGN =
  /(?:UMLS|CUI|MeSH|GenBank|patent|cat(?:alog(?:ue)?)?|ref|model|part|lot|batch|sku|rrid|pmc|id)[.:# ]{0,3}$/i;

/** Forms that mix letters and digits: they begin at these digits or up to three units before. */
export function byCapitals(
  text: string,
  start: number,
  end: number
): Match | undefined {
  const size = end - start;
  if (size === 1 && isUppercase(text.charCodeAt(end))) {
    return isGlued(text, start)
      ? undefined
      : match(start, letteredAt(text, start));
  }
  let first = start;
  while (start - first < 7 && isUppercase(text.charCodeAt(first - 1))) {
    first--;
  }
  if (first < start && first > start - 7 && !isGlued(text, first)) {
    if (
      start - first < 3 &&
      size > 6 &&
      size < 9 &&
      !goesOn(text, end) &&
      !isReference(text, first) &&
      !FOREIGN.test(before(text, first, 16))
    ) {
      return match(first, text.slice(first, end));
    }
    if (
      start - first < 4 &&
      size > 5 &&
      size < 10 &&
      SHORT_LABEL.test(before(text, first, 9)) &&
      !isWord(text.charCodeAt(end))
    ) {
      return match(first, text.slice(first, end));
    }
    const code = capitalsAt(text, first, start - first, size);
    if (code) {
      return match(first, code);
    }
  }
  const from = start - (text[start - 1] === " " ? 3 : 2);
  return (size === 2 || size === 6) &&
    isUppercase(text.charCodeAt(from)) &&
    !isGlued(text, from)
    ? match(from, letteredAt(text, from))
    : undefined;
}
