import { before, L, LU, matchAt, sticky } from "../../patterns.ts";

// "MWF early: Gutiérrez, Blom, |Achebe|".
const LISTED = new RegExp(
  `(?:Bay [A-Z]|early|late|[Ll]ist|order|[Cc]rews?|tonight|[Tt]eam|shift|nights?|[Ii]solation|[Pp]resent|[Aa]pologies|[Aa]bsent|cc|staff|[Oo]utliers|[Dd]ischarges|DNA|[Aa]ttendees|[Tt]o see)(?: [a-z]{2,8})?:? (?:[${LU}][${L}'’-]{1,20}(?: [${LU}]\\.?){0,2}(?: \\([^()\\n]{1,16}\\))?, ){0,6}$`
);
const LIST_GOES_ON = sticky(`(?:[,.;\\n]|$| \\()`);

/** Is it one of the names in a row: a crew, a shift, those present? */
export function isListed(text: string, start: number, end: number): boolean {
  return (
    (text[start - 2] === "," || text[start - 2] === ":") &&
    matchAt(LIST_GOES_ON, text, end) !== null &&
    LISTED.test(before(text, start, 100))
  );
}
