import { after, before, L, LL, LU, matchAt, sticky } from "../../patterns.ts";
import { beginsFacility, beginsTown } from "../../places/lists.ts";
import { roleBits, rolesAt, rolesOf } from "../../words.ts";
import { mayBeName } from "../may-be-name.ts";
import type { Named } from "../named.ts";
import { isFamous, isTerm } from "../places.ts";
import { LEAD } from "./lead.ts";
import { sayWho } from "./say-who.ts";

const SECOND = sticky(
  ` ((?:(?:van|von|de|da|del|la|bin|al|el)(?: der| den| la)? )?[${LU}](?:['’][${LU}])?[${LL}]{1,20}(?:-[${LU}][${LL}]{1,16})?)(?![${L}0-9-])`
);
const WORD_BEFORE = new RegExp(`([${LU}][${L}'-]{0,20})(\\.?) $`);
const JOINED = /[-'’/@_.#]$/;
const OPENERS =
  /^(?:Little|Baby|Poor|Young|Old|Aunt|Uncle|Ask|Tell|Ring|Bleep|Phone|Thank|Remind)$/;
const LONGEST_SHORT = 4;
const LETS = roleBits(["given-name", "also-word"]);
const SMALL_WORDS = roleBits(["not-name", "clinician", "person", "kinship"]);

/** Does a word stand before it that it belongs to: "Nova |Scotia|", "St. |Kilda|"? */
function isInside(lead: string): boolean {
  const found = WORD_BEFORE.exec(lead);
  if (!found) {
    return JOINED.test(lead);
  }
  return found[2] === "."
    ? found[1]!.length <= LONGEST_SHORT
    : !OPENERS.test(found[1]!) && (rolesOf(found[1]!) & SMALL_WORDS) === 0;
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
    !isInside(lead) &&
    !isTerm(after(text, to, 24)) &&
    !isFamous(after(text, start, 24)) &&
    !beginsTown(text, start, end) &&
    !beginsFacility(text, start, end);
  return fits ? { start, end: to, place: "own" } : undefined;
}
