import { after } from "../../../patterns.ts";
import { isRegion, isTown } from "../../lists.ts";
import type { Span } from "../../span.ts";
import { namesFrom, type Word } from "../capitals.ts";
import { goesOn } from "./goes-on.ts";
import { openWords } from "./open-words.ts";
import { withState } from "./state.ts";

/** How many of these words make a town of the list; 0 for none. */
function townWords(text: string, words: readonly Word[]): number {
  for (let count = Math.min(3, words.length); count > 0; count--) {
    if (isTown(text.slice(words[0]!.start, words[count - 1]!.end))) {
      return count;
    }
  }
  return 0;
}

const wide = (text: string, words: readonly Word[]) =>
  isRegion(text.slice(words[0]!.start, words.at(-1)!.end)) ||
  isRegion(words[0]!.text) ||
  (words.length > 1 && isRegion(`${words[0]!.text} ${words[1]!.text}`));

const COUNTY =
  /^ (?:County|Village|Town|City|Township|Beach|Heights|Island|Shire|Borough|Parish|Hills|Springs|Falls)(?![A-Za-z])/;

/** A town's name at `at`: known, or any where `lives` is sure; then it must be no wider region. */
export function townAt(
  text: string,
  at: number,
  lives: boolean
): Span | undefined {
  const words = namesFrom(text, at, 3);
  if (words.length === 0) {
    return undefined;
  }
  const known = townWords(text, words);
  const county = COUNTY.test(after(text, words[0]!.end, 16));
  const count = Math.max(known, lives || county ? openWords(words) : 0);
  if (count === 0) {
    return undefined;
  }
  const end = words[count - 1]!.end;
  const stated = withState(text, end);
  const named = words.slice(0, count);
  const plain = text.slice(at, end);
  if ((known === 0 || isRegion(plain)) && stated === end && wide(text, named)) {
    return undefined;
  }
  const further = COUNTY.exec(after(text, end, 16))?.[0].length ?? 0;
  const shouted = /^[A-Z]{4,30}$/.test(plain);
  return stated === end &&
    further === 0 &&
    !county &&
    !shouted &&
    goesOn(text, end)
    ? undefined
    : { start: at, end: Math.max(stated, end + further) };
}
