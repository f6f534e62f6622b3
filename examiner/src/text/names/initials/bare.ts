import { after, before, LU } from "../../patterns.ts";
import { lettersOf, OTHER } from "./abbreviations.ts";
import type { Span } from "./read.ts";

const OPENS = /(?:^|[.!?\n] {0,2})$/;
const SMALL_AGE = /^, \d{1,3} ?(?:mo|yo|[my]\/o)(?![a-z]| ago)/;
const BARE = new RegExp(`^[${LU}]{2,3}$`);
const SEX_AND_AGE = /^,? \(?\d{1,3} ?[MF](?![A-Za-z])/;
const IS_OF_AGE =
  /^ (?:is|was) an? (?:[a-z]{3,12} ){0,2}\d{1,3}[- ]?(?:y|month|week|day)/;

/** "KL is a 54-year-old …": capitals without dots that are somebody. */
export function bareInitials(
  text: string,
  start: number,
  end: number
): Span | undefined {
  return end - start < 4 &&
    BARE.test(text.slice(start, end)) &&
    (IS_OF_AGE.test(after(text, end, 40)) ||
      SEX_AND_AGE.test(after(text, end, 8)) ||
      (SMALL_AGE.test(after(text, end, 14)) &&
        OPENS.test(before(text, start, 3)) &&
        !OTHER.test(lettersOf(text.slice(start, end)))))
    ? { start, end }
    : undefined;
}
