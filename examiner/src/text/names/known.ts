import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { looksFamily } from "./family-shape.ts";
import { belongsTo } from "./latin/belongs-to.ts";
import { fromFamily } from "./latin/from-family.ts";
import type { Named } from "./named.ts";
import { isAuthor, isFamous, isMedicine, isPlace, isTerm } from "./places.ts";
import { type Name, readName } from "./read-name.ts";

const CAPITAL = new RegExp(`^[${LU}][^${LU}]`);
const JOINED = /[-'’/@_.]$/;

// "Зульфия-ханум": what people are called with.
const JOINED_ON =
  /^(?:-(?!(?:ханум|ханым|апа|ага|ака|бей|бек|хон|джан)(?![а-я]))|[@_/]|\.[a-z])/;
const CITED =
  /^ \d{1,3}\.\d|^,? \d{1,3} ?mm|^, [A-Z][a-z]{1,20} [A-Z]{1,2}[.,;]|^ [A-Z]{1,3}-?\d|^ \d{1,3} ?°|^(?:'s)?,? (?:et al|and (?:colleagues|others|co-?workers)|& |[A-Z]{1,2}(?:[,.;]|$))|^,? \(?(?:19|20)\d\d|^,? (?:та|і|и|с) (?:соавт|співавт)/;

const stands = (
  text: string,
  start: number,
  { end, parts, initials }: Name
): boolean => {
  const lead = before(text, start, 40);
  const behind = after(text, end, 40);
  return !(
    isFamous(after(text, start, 24)) ||
    isAuthor(text, start, end) ||
    (parts + initials === 1 && isMedicine(text, start, end)) ||
    JOINED.test(lead) ||
    JOINED_ON.test(behind) ||
    belongsTo(lead) ||
    isTerm(behind) ||
    CITED.test(behind) ||
    isPlace(text, start)
  );
};

const SECOND = sticky(`-([${LU}][${L}]{1,20})(?![${L}]| [${LU}][${LL}])`);

/** "Mallory-Weiss": of an illness two people may have found, only the first is called like somebody's first name. */
function isDouble(text: string, end: number): boolean {
  const second = text[end] === "-" ? matchAt(SECOND, text, end) : null;
  return (
    second !== null &&
    !hasRole(second[1]!, ["given-name"]) &&
    !looksFamily(second[1]!)
  );
}

/** A given name that is nothing else, alone or with a family name: no cue is needed. */
export function knownName(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const word = text.slice(start, end);
  const sure =
    CAPITAL.test(text.slice(start, start + 2)) &&
    end - start > 2 &&
    !hasRole(word, ["also-word", "eponym", "month", "not-name"]);
  const name = sure && !isDouble(text, end) ? readName(text, start) : undefined;
  return name && stands(text, start, name)
    ? fromFamily(text, { start, end: name.end, place: "own" })
    : undefined;
}
