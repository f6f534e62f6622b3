import { isLetter, isUppercase } from "../characters.ts";
import { isArabic, isCyrillic } from "../names/scripts.ts";
import { matchAt, sticky } from "../patterns.ts";
import { roleBits, rolesAt } from "../words.ts";
import { arabicFacility } from "./arabic/facility/behind-head.ts";
import { aroundCyrillicHead } from "./cyrillic/facility/around-head.ts";
import { behindCyrillicCue } from "./cyrillic/facility/by-name.ts";
import { behindLatinCue } from "./latin/alone/behind-cue.ts";
import { knownBehind } from "./latin/alone/in-small-letters.ts";
import { aroundHead } from "./latin/heads/around-head.ts";
import { isKnownFacility } from "./lists.ts";
import { mayBegin, mayBeNamed } from "./may-begin.ts";

const HEAD = roleBits(["facility-head"]);

/** A named place and, where its own words give them, the words for its kind. */
export interface Facility {
  readonly start: number;
  readonly end: number;
  readonly kind?: string;
}

/** Does a capital begin the word before "offered", "did"? */
function mayBeDoer(text: string, start: number): boolean {
  let at = start - 2;
  while (at > start - 20 && isLetter(text.charCodeAt(at))) {
    at--;
  }
  return (
    isUppercase(text.charCodeAt(at + 1)) && text.charCodeAt(at + 1) < 0x300
  );
}

/** A cheap question first: most heads and small words have no name beside them. */
export const mayBeFacility = (text: string, start: number, end: number) =>
  (rolesAt(text, start, end) & HEAD) !== 0
    ? mayBeNamed(text, start, end)
    : mayBegin(text, end) || knownBehind(text, end) || mayBeDoer(text, start);

const LATIN = sticky(
  " ?(?:ـ ?)?([A-Z][A-Za-z'.-]{2,20})((?: [A-Z][A-Za-z'.-]{1,20}){0,3})"
);

/** "من |AUBMC|": a known name in Latin letters. */
function latinBehindArabic(text: string, end: number): Facility | undefined {
  const found = matchAt(LATIN, text, end);
  const past = end + (found?.[0].length ?? 0);
  const short = past - (found?.[2]?.length ?? 0);
  const at = short - (found?.[1]?.length ?? 0);
  const to = [past, short].find((last) =>
    isKnownFacility(text.slice(at, last))
  );
  return to === undefined || !found ? undefined : { start: at, end: to };
}

/** The place that the word at [start, end) belongs to or stands before. */
export function findFacility(
  text: string,
  start: number,
  end: number
): Facility | undefined {
  const word = text.slice(start, end);
  const head = (rolesAt(text, start, end) & HEAD) !== 0;
  if (isArabic(word)) {
    return head
      ? arabicFacility(text, start, end)
      : latinBehindArabic(text, end);
  }
  if (isCyrillic(word)) {
    return head
      ? aroundCyrillicHead(text, start, end)
      : behindCyrillicCue(text, start, end);
  }
  return head ? aroundHead(text, start, end) : behindLatinCue(text, start, end);
}
