import { before, L, LL, LU, matchAt, sticky } from "../../patterns.ts";
import { isOnlyGiven } from "../any-case.ts";
import { LEAD } from "./lead.ts";

const JOINS = ",d&";
const AND_BEFORE = new RegExp(`([${LU}][${LL}]{2,20})(?:,| and| &) $`);
const AND_BEHIND = sticky(` (?:and|&) ([${LU}][${LL}]{2,20})(?![${L}'’-])`);
const PROVERBIAL = /(?:Tom,|Kumar and|Ben (?:and|&)|Dick and) $/;
const LIST_ENDS = sticky(`(?:[.,;:!?)\\n]|$| [${LL}(])`);

/** "Hamish and |Bo|", "|Wren| and Hamish": beside somebody's first name. */
export function besideName(text: string, start: number, end: number): boolean {
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
