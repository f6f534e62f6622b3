import { before } from "../../../patterns.ts";
import type { Word } from "../capitals.ts";
import { CUE, LOOSE, OPEN } from "./before-place.ts";
import { hasEvidence } from "./evidence.ts";
import { convincesInCapitals } from "./in-capitals.ts";
import { isName } from "./is-name.ts";
import { isStrong } from "./strong.ts";
import { convincesWeakly } from "./weak.ts";
import { convincesWithoutName } from "./without-name.ts";

/** In a heading every word has capitals: it needs a saint, a town or a known name. */
const CAPITALS_ONLY = /[A-Z]{5}$/;

/** Does the name, with what stands before it, convince behind this head? */
export function convinces(
  text: string,
  start: number,
  words: readonly Word[],
  written: string
): boolean {
  const lead = before(text, start, 32);
  if (CAPITALS_ONLY.test(written)) {
    return isStrong(written) && convincesInCapitals(text, lead, words);
  }
  if (!words.some(isName)) {
    return convincesWithoutName(lead, words, written);
  }
  return isStrong(written)
    ? hasEvidence(words) ||
        ((CUE.test(lead) || OPEN.test(lead)) && !LOOSE.test(lead))
    : convincesWeakly(text, start, lead, words, written);
}
