import { before, L, LL, LU, matchAt, sticky } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import { mayBeName } from "../may-be-name.ts";
import type { Named } from "../named.ts";
import { isTerm } from "../places.ts";

const INITIALS = new RegExp(`(?<![${L}0-9.'-])((?:[${LU}]\\. ?)?[${LU}])$`);
const FAMILY = sticky(
  `\\. ?((?:(?:van|von|de|da|del|al|el|O['’]|Mc|Mac) ?)?[${LU}][${LL}]{2,20}(?:[-'’][${LU}][${LL}]{1,16})?)(?![${L}0-9'-])`
);
const BY =
  /(?:^|[\n|(;] {0,2}|(?:[Yy]ours,|of|that|see|ask|tell|witness|by|with|and|from|to|for|ref|per|cc|w\/|via|nurse|pharmacist|colleague|technician|operator|scribe|assistant|observer|:) {1,2})$/i;
const LISTED = /[,;–-] $/;
const COLLEAGUE =
  /^,? (?:MD|DO|RN|NP|PhD|MBBS|PharmD|DPT|LPN|CRNA)(?![A-Za-z])/;
const CITED =
  /^,? (?:et al|and colleagues)|^,? \(?(?:19|20)\d\d|^, [A-Z]\. ?[A-Z]/;

/** "|A. Mbeki", where a person would stand: `at` is the dot behind the initial. */
export function withLatinInitial(text: string, at: number): Named | undefined {
  const initials = INITIALS.exec(before(text, at, 6))?.[1];
  const family = initials && matchAt(FAMILY, text, at);
  // Bacteria and worms are written like this, too.
  if (!family || hasRole(family[1]!, ["no-family"])) {
    return undefined;
  }
  const start = at - initials.length;
  const end = at + family[0].length;
  const behind = text.slice(end, end + 40);
  const named =
    (BY.test(before(text, start, 16)) ||
      (mayBeName(family[1]!) && LISTED.test(before(text, start, 2)))) &&
    !hasRole(family[1]!, ["not-name", "eponym", "month", "title"]) &&
    !CITED.test(behind) &&
    !isTerm(behind);
  return named
    ? { start, end, place: COLLEAGUE.test(behind) ? "signature" : "own" }
    : undefined;
}
