import { A } from "../../arabic.ts";
import { after } from "../../patterns.ts";
import { isArabicRegion, isArabicTown } from "../lists.ts";
import type { Span } from "../span.ts";

const PART = new RegExp(
  `(?<=[،,|\\n-] {0,2}(?:من )?)[${A}]{2,14}(?: [${A}]{2,14})?(?= ?(?:[،,.|\\n-]|$))`,
  "g"
);
const REACHED = 100;

/** "تحياتي\nليث العزاوي، مقيم جراحة، |بغداد|": the town of whoever signs, behind the word at [, end). */
export function townOfArabicSigner(
  text: string,
  end: number
): Span | undefined {
  const signed = after(text, end, REACHED);
  for (const { 0: written, index } of signed.matchAll(PART)) {
    if (isArabicTown(written) && !isArabicRegion(written)) {
      return { start: end + index, end: end + index + written.length };
    }
  }
  return undefined;
}
