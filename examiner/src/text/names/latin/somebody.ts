import { after, before, L, LL, LU, matchAt, sticky } from "../../patterns.ts";
import { beginsFacility, beginsTown } from "../../places/lists.ts";
import { roleBits, rolesAt, rolesOf } from "../../words.ts";
import { isOnlyGiven } from "../any-case.ts";
import { looksFamily } from "../family-shape.ts";
import { mayBeName } from "../may-be-name.ts";
import type { Named } from "../named.ts";
import { isFamous, isTerm } from "../places.ts";
import { OF_SOMEBODY, PERSONAL, SIGNS } from "./signs-of-somebody.ts";

const SECOND = sticky(
  ` ((?:(?:van|von|de|da|del|la|bin|al|el)(?: der| den| la)? )?[${LU}](?:['’][${LU}])?[${LL}]{1,20}(?:-[${LU}][${LL}]{1,16})?)(?![${L}0-9-])`
);
const WORD_BEFORE = new RegExp(`([${LU}][${L}'-]{0,20})(\\.?) $`);
const JOINED = /[-'’/@_.#]$/;
const OPENERS =
  /^(?:Little|Baby|Poor|Young|Old|Aunt|Uncle|Ask|Tell|Ring|Bleep|Phone|Thank|Remind)$/;
const LONGEST_SHORT = 4;
const JOINS = ",d&";
const AND_BEFORE = new RegExp(`([${LU}][${LL}]{2,20})(?:,| and| &) $`);
const AND_BEHIND = sticky(` (?:and|&) ([${LU}][${LL}]{2,20})(?![${L}'’-])`);
const PROVERBIAL = /(?:Tom,|Kumar and|Ben (?:and|&)|Dick and) $/;
const LIST_ENDS = sticky(`(?:[.,;:!?)\\n]|$| [${LL}(])`);

const LETS = roleBits(["given-name", "also-word"]);
const SMALL_WORDS = roleBits(["not-name", "clinician", "person", "kinship"]);
const LEAD = 36;

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

/** "Hamish and |Bo|", "|Wren| and Hamish": beside somebody's first name. */
function besideName(text: string, start: number, end: number): boolean {
  const joined =
    "a&".includes(text[end + 1] ?? " ") ||
    (text[start - 1] === " " && ",d&".includes(text[start - 2] ?? " "));
  if (!joined) {
    return false;
  }
  const lead = before(text, start, LEAD);
  const other = matchAt(AND_BEHIND, text, end);
  if (other || PROVERBIAL.test(lead)) {
    return isOnlyGiven(other?.[1] ?? "") && !PROVERBIAL.test(lead);
  }
  const pair = JOINS.includes(text[start - 2] ?? " ")
    ? AND_BEFORE.exec(lead)
    : null;
  return (
    pair !== null &&
    isOnlyGiven(pair[1]!) &&
    matchAt(LIST_ENDS, text, end) !== null
  );
}

const FAMILY_DOES = sticky(
  " (?:has|had|will|remains|came|did|gets|got|wants|took|takes|presented|presents|returned|returns|continues|reports|received)(?![a-z])"
);
const ABOUT =
  /(?:^|[\n ])(?:Re|RE|FW|Fwd?|Subject): $|(?:assessment|referral|plan|letter|results?|notes|consent|booked|appointment|slot) for $/;
const MAY = /(?:^|[.?!] )(?:Does|Did|Can|Should|Could|Will|Is|Has) $/;
const THE = /(?:^|[^a-z])(?:the|an?|classic|modified|standard|his|her) $/i;
// "MWF early: Gutiérrez, Blom, |Achebe|".
const LISTED = new RegExp(
  `(?:Bay [A-Z]|early|late|[Ll]ist|order|[Cc]rews?|tonight|[Tt]eam|shift|nights?|[Ii]solation|[Pp]resent|[Aa]pologies|[Aa]bsent|cc|staff|[Oo]utliers|[Dd]ischarges|DNA|[Aa]ttendees|[Tt]o see)(?: [a-z]{2,8})?:? (?:[${LU}][${L}'’-]{1,20}(?: [${LU}]\\.?){0,2}(?: \\([^()\\n]{1,16}\\))?, ){0,6}$`
);
const LIST_GOES_ON = sticky(`(?:[,.;\\n]|$| \\()`);

function isListed(text: string, start: number, end: number): boolean {
  return (
    (text[start - 2] === "," || text[start - 2] === ":") &&
    matchAt(LIST_GOES_ON, text, end) !== null &&
    LISTED.test(before(text, start, 100))
  );
}

function sayWho(text: string, start: number, end: number, single: boolean) {
  const lead = before(text, start, LEAD);
  return (
    SIGNS.some(
      ([behind, fits]) => matchAt(behind, text, end) && fits.test(lead)
    ) ||
    besideName(text, start, end) ||
    isListed(text, start, end) ||
    (single &&
      looksFamily(text.slice(start, end)) &&
      ((matchAt(FAMILY_DOES, text, end) !== null && !THE.test(lead)) ||
        ABOUT.test(lead))) ||
    (!single &&
      (MAY.test(lead) ||
        PERSONAL.test(after(text, end, 24)) ||
        OF_SOMEBODY.test(lead)))
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
    !isInside(lead) &&
    !isTerm(after(text, to, 24)) &&
    !isFamous(after(text, start, 24)) &&
    !beginsTown(text, start, end) &&
    !beginsFacility(text, start, end);
  return fits ? { start, end: to, place: "own" } : undefined;
}
