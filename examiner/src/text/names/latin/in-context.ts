import { after, before, L, LU } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import type { Named } from "../named.ts";
import { isAuthor, isFamous, isTerm } from "../places.ts";
import { readName } from "../read-name.ts";

const CAPITAL = new RegExp(`^[${LU}][a-z]`);
export const INSIDE = new RegExp(`(?:[${LU}][${L}]{0,20}\\.?|-) $|[-'/]$`);
const LAST_WORD = new RegExp(`([${L}]{1,20})\\.? $`);

// A hospital that reads like a person.
const HOSPITAL = /^Johns? Hopkins/;
const ABOUT_SOMEBODY =
  /(?:year[ -]old|\d ?(?:y\/?o|yr|y)(?![a-z])|(?:^|[^A-Za-z])(?:pts?|patients?|males?|females?|man|woman|cases? of|case|notes? for|records? (?:for|of)|chart|DOB|MRN|who|prescrib\w{0,4}|admitted|diagnosed))(?![A-Za-z])/i;
const IS_SOMEBODY =
  /^ ?\(\d{1,3} ?[MFmf](?![a-z])|^(?:'s)?(?:,| \()? ?(?:is |was )?(?:an? )?(?:[a-z]{3,12} ){0,2}\d{1,3}[- ]?(?:y|month|week|day)|^ ?\((?:MRN|DOB|age|aged|ID)|^,? (?:MRN|DOB|who )|^ (?:is|was) (?:in|here|seen|admitted|referred|brought)(?![a-z])|^ (?:presents|presented|returns|returned|underwent|complains)(?![a-z])|^'s (?:case|notes?|chart|record|history|medical)/i;
const IS_OF_AGE =
  /^(?:,| is| was) an? (?:[a-z]{3,12} ){0,2}\d{1,3}[- ]?(?:y|month|week|day)/;

/** "Li Wei": each of the two alone could be something else, together they are a name. */
const isPairOfNames = (written: string): boolean => {
  const words = written.split(" ");
  return (
    words.length > 1 &&
    words.every((word) => hasRole(word, ["given-name"])) &&
    words.some((word) => !hasRole(word, ["also-word", "month", "eponym"]))
  );
};

/** A full name with a known first name, in words about somebody: "…, Tessa Quill, was admitted". */
export function inContext(text: string, start: number): Named | undefined {
  if (!CAPITAL.test(text.slice(start, start + 2))) {
    return undefined;
  }
  const lead = before(text, start, 24);
  if (INSIDE.test(lead)) {
    const last = LAST_WORD.exec(lead)?.[1] ?? "";
    if (!hasRole(last, ["not-name", "patient", "person"])) {
      return undefined;
    }
  }
  const name = readName(text, start);
  if (!name) {
    return undefined;
  }
  const behind = after(text, name.end, 40);
  const single = name.parts + name.initials < 2;
  if (single && !IS_OF_AGE.test(behind)) {
    return undefined;
  }
  const fits =
    (IS_SOMEBODY.test(behind) ||
      isPairOfNames(text.slice(start, name.end)) ||
      ABOUT_SOMEBODY.test(before(text, start, 110))) &&
    !isTerm(behind) &&
    !HOSPITAL.test(text.slice(start, name.end)) &&
    !isFamous(after(text, start, 24)) &&
    !isAuthor(text, start, name.end);
  return fits ? { start, end: name.end, place: "own" } : undefined;
}
