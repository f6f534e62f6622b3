import { after, before, LL, matchAt, sticky } from "../patterns.ts";
import { isOnlyGiven } from "./any-case.ts";
import { isOrdinary, mayBeName } from "./may-be-name.ts";
import type { Named } from "./named.ts";

const LATIN_SMALL = /^[a-zß-ɏ]{5,11}$/;
// Names that are also a measure, a test, a ridge in the windpipe, words of other languages.
const WORDS =
  /^(?:elisa|carina|kelvin|signe|nell[aeo]|reine|karena|aline|perpetua|medina|regina|celia|julia|thanh|reiner|surya|amine|diane)$/;
const ALONE_BEFORE = /(?:^|[\s("“'‘,;:!?>~*])$/;
const ALONE_BEHIND = /^(?:[\s)"”,;:!?*]|'s|\.(?:\s|$)|$)/;
const SECOND = sticky(
  ` [${LL}]{3,20}(?= (?:have|has|had|is|was|take|get|go|came)(?![a-z])|,? \\(?\\d{1,3} ?(?:[mf]|yo|y\\/o|yr)(?![a-z]))`
);

/** "its glenda", "theo vomited": a given name typed small, in a text of any care. */
export function small(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const word = text.slice(start, end);
  const fits =
    LATIN_SMALL.test(word) &&
    isOnlyGiven(word) &&
    !WORDS.test(word) &&
    !isOrdinary(word) &&
    ALONE_BEFORE.test(before(text, start, 1)) &&
    ALONE_BEHIND.test(after(text, end, 2));
  const second = fits ? matchAt(SECOND, text, end)?.[0] : undefined;
  const family =
    second && mayBeName(second[1]!.toUpperCase() + second.slice(2))
      ? second.length
      : 0;
  return fits ? { start, end: end + family, place: "own" } : undefined;
}
