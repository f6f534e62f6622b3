import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { beginsFacility, beginsTown } from "../places/lists.ts";
import { roleBits, rolesAt } from "../words.ts";
import { isOnlyGiven } from "./any-case.ts";
import { mayBeName } from "./may-be-name.ts";
import type { Named } from "./named.ts";
import { isFamous, isTerm } from "./places.ts";
import {
  ASKED_OR_ANSWERED,
  OF_SOMEBODY,
  PERSONAL,
  SIGNS,
} from "./signs-of-somebody.ts";

const SECOND = sticky(
  ` ((?:(?:van|von|de|da|del|la|bin|al|el)(?: der| den| la)? )?[${LU}](?:['’][${LU}])?[${LL}]{1,20}(?:-[${LU}][${LL}]{1,16})?)(?![${L}0-9-])`
);
const INSIDE = new RegExp(`[${LU}][${L}'-]{0,20}\\.? $|[-'’/@_.#]$`);
const AND_BEFORE = new RegExp(`([${LU}][${LL}]{2,20})(?:,| and| &) $`);
const AND_BEHIND = sticky(` (?:and|&) ([${LU}][${LL}]{2,20})(?![${L}'’-])`);
const PROVERBIAL = /(?:Tom,|Kumar and|Ben (?:and|&)|Dick and) $/;
const LIST_ENDS = sticky(`(?:[.,;:!?)\\n]|$| [${LL}(])`);

const LETS = roleBits(["given-name", "also-word"]);
const LEAD = 36;

/** "Hamish and |Bo|", "|Wren| and Hamish": beside somebody's first name. */
function besideName(text: string, start: number, end: number): boolean {
  const lead = before(text, start, LEAD);
  const other = matchAt(AND_BEHIND, text, end);
  if (other || PROVERBIAL.test(lead)) {
    return isOnlyGiven(other?.[1] ?? "") && !PROVERBIAL.test(lead);
  }
  const pair = AND_BEFORE.exec(lead);
  return (
    pair !== null &&
    isOnlyGiven(pair[1]!) &&
    matchAt(LIST_ENDS, text, end) !== null
  );
}

function sayWho(text: string, start: number, end: number, single: boolean) {
  const lead = before(text, start, LEAD);
  return (
    SIGNS.some(
      ([behind, fits]) => matchAt(behind, text, end) && fits.test(lead)
    ) ||
    besideName(text, start, end) ||
    (!single && (PERSONAL.test(after(text, end, 24)) || OF_SOMEBODY.test(lead)))
  );
}

const areNames = (text: string, start: number, end: number, second?: string) =>
  mayBeName(text.slice(start, end)) &&
  (second === undefined || mayBeName(second));

/** A name in no list that does what only people do: "Kirralee vomited", "can |Ottoline| drive", "|Tamati Aigner|, seen at". */
export function somebody(
  text: string,
  start: number,
  end: number
): Named | undefined {
  if ((rolesAt(text, start, end) & ~LETS) !== 0) {
    return undefined;
  }
  const two = matchAt(SECOND, text, end);
  const to = end + (two?.[0].length ?? 0);
  const lead = before(text, start, LEAD);
  const fits =
    sayWho(text, start, to, !two) &&
    areNames(text, start, end, two?.[1]) &&
    (!INSIDE.test(lead) || ASKED_OR_ANSWERED.test(lead)) &&
    !isTerm(after(text, to, 24)) &&
    !isFamous(after(text, start, 24)) &&
    !beginsTown(text, start, end) &&
    !beginsFacility(text, start, end);
  return fits ? { start, end: to, place: "own" } : undefined;
}
