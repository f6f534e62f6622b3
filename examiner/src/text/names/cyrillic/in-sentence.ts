import { isAdjective } from "./adjective.ts";
import {
  isBehindPreposition,
  isBehindVerb,
  isHappening,
  isOutcome,
} from "./around.ts";
import { LOW } from "./capitalised.ts";

const BETWEEN_LATIN = /(?:^|[a-z][,.:]? )$/;
const LATIN_BEHIND = /^ [a-z]{2}/;

/** Of those, what things and people in general are called by as well. */
export const PLURAL = /(?:[иы]х|ка)$/;

/** Behind a preposition a plural would be so: "у Китайцев". */
const FIRST_CASE = /(?:[оеєё]в|ий|ая|ець)$/;

/** Nothing but family names ends so. */
const ONLY_FAMILY =
  /(?:енк[оауо]|енком|[щч]ук(?:а|у|ом|ові)?|швили|швілі|дзе)$/;

const SMALL_BEFORE = new RegExp(`[${LOW}]{2} $`);

/** Words before and behind that make somebody of a family name in any case. */
export function inSentence(
  lead: string,
  word: string,
  behind: string
): boolean {
  if (isAdjective(word, behind)) {
    return false;
  }
  return (
    isBehindVerb(lead) ||
    (behind.startsWith("?") && SMALL_BEFORE.test(lead)) ||
    (isBehindPreposition(lead) && !FIRST_CASE.test(word)) ||
    (LATIN_BEHIND.test(behind) && BETWEEN_LATIN.test(lead)) ||
    isOutcome(behind) ||
    (isHappening(behind) && !PLURAL.test(word)) ||
    (ONLY_FAMILY.test(word) && SMALL_BEFORE.test(lead))
  );
}
