import { after, before, L, LU } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import { isGeneric, isOther, isRegion, isTown } from "../lists.ts";

/** Words of papers, guidelines and rules before a place: it is their issuer, not where somebody was seen. */
const PAPERS =
  /(?<![a-z])(?:guidelines?|guidance|criteria|stud(?:y|ies)|trials?|research|researchers|paper|papers|article|published|publication|professor|authors?|data|cohort|series|scores?|scale|according to|statement|recommendations?|investigators?|scientists|experts?|conference|symposium|department of [a-z]{3,20},|correspondence|et al|press|protocol|database|registry|as described|developed|validated)(?![a-z])[a-z ]{0,12}[,:.(]? ?(?:from|at|by|of|in|the|to)?(?: the)? $/i;

/** Was what follows said, written or made there by people who have nothing to do with the patient? */
export const saidByOthers = (text: string, start: number) =>
  PAPERS.test(before(text, start, 48));

/** A single word that closes the sentence. */
const LAST = new RegExp(`^, ([${LU}][a-z]{3,18})(?:[.;)\\n]|$)`);
const TOWN_BEHIND = new RegExp(
  `^, ((?:St\\.? )?[${LU}][${L}'.-]{1,18}(?: [${LU}][${L}'-]{1,18}){0,2})(?:, ([A-Z]{2}|[${LU}][${L}]{3,12}))?(?![${L}])`
);

const LINE_BELOW = new RegExp(
  `^ ?,?\\n{1,2} {0,3}([${LU}][${L}'.-]{2,20}(?: [${LU}][${L}'-]{2,20})?)(?=[,.]? {0,3}(?:\\n|$))`
);

/** A line of its own under a hospital's with nothing but a known town. */
function townBelow(text: string, end: number): number {
  const [whole, town] = LINE_BELOW.exec(after(text, end, 60)) ?? [];
  return whole !== undefined && isTown(town!) ? end + whole.length : end;
}

/** The end of a place's name with the town behind its comma, if one is there: "Hospital|, Los Angeles|". */
export function withTown(text: string, end: number): number {
  const found = TOWN_BEHIND.exec(after(text, end, 72));
  const last = found ? LAST.exec(after(text, end, 26)) : null;
  if (
    last &&
    !isGeneric(last[1]!) &&
    !isOther(last[1]!) &&
    !hasRole(last[1]!, ["not-name", "given-name", "title"])
  ) {
    return end + 2 + last[1]!.length;
  }
  if (!found) {
    return townBelow(text, end);
  }
  const [whole, town, state] = found;
  if (state && !isRegion(state)) {
    return isTown(town!) ? end + 2 + town!.length : end;
  }
  return isTown(town!) || (town!.length < 3 && isRegion(town!))
    ? end + whole.length
    : end;
}
