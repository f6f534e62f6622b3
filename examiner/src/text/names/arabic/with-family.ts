import { bare } from "../../fingerprint.ts";
import { after } from "../../patterns.ts";
import {
  goesOn,
  isAnnotated,
  isFamily,
  isLikeAVerb,
  isVerb,
} from "../arabic-words.ts";
import { LONGEST_FAMILY } from "./longest.ts";
import { isOther } from "./name-part.ts";
import { nextAt } from "./word-at.ts";

/** Behind a title one more word is the family's, if it is written like no verb and like no small word. */
export function withFamily(text: string, end: number, last: boolean): number {
  const next = nextAt(text, end);
  const ends = () => next !== undefined && !goesOn(after(text, next.end, 3));
  const family =
    next &&
    next.word.length > 2 &&
    !isOther(next.word) &&
    !isAnnotated(next.word) &&
    !isVerb(bare(next.word)) &&
    next.word.length < LONGEST_FAMILY &&
    (isFamily(bare(next.word)) || !bare(next.word).startsWith("ال")) &&
    (isFamily(bare(next.word)) ||
      (!isLikeAVerb(bare(next.word)) ? !last || ends() : !last && ends()));
  return family ? next.end : end;
}
