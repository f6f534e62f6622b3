import { capitalBehind, hasDigit } from "../characters.ts";
import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { isOnlyGiven } from "./any-case.ts";
import { looksFamily } from "./family-shape.ts";
import { mayBeName } from "./may-be-name.ts";
import type { Named } from "./named.ts";

// "Yasmin, 36, …", "Okonkwo 58M": a number, and what shows that it is an age.
const LATIN_AGE =
  /^,? ?\(?\d{1,3}(?:[FMfm](?![a-z])| ?(?:y|yo|yrs?|y\/o|years?|F|M)(?![a-z])|,|\))/;
const SLAVIC_AGE =
  /^,? ?\(?\d{1,3}(?:-?[хр]?)? ?(?:рок|роч|рік|лет|год|тиж|нед|м[іе]с|р\.|р(?![а-яіїє])|г\.)/;
/** So near behind the name the age begins. */
const NEAR = 4;
const OPENS =
  /(?:^|\n\d{1,2} |[\n.!?:;|•*>(–-] {0,3}|(?:^|[^A-Za-z])(?:pts?|case|vs|and|of|with|from|for|re|bed \d{1,2}) )$/i;
const HYPHENED = new RegExp(`[${LL}]-$`);
const NUMBERED = /(?:^|\n)\d{1,2} $/;
const SECOND = sticky(` {1,2}[${LU}][${LL}]{1,20}(?![${L}])`);
const SMALL_SECOND = sticky(` {1,2}[${LL}]{3,20}(?![${L}])`);

const isGiven = (word: string) =>
  hasRole(word, ["given-name"]) &&
  !hasRole(word, ["not-name", "person", "patient", "title", "eponym", "month"]);

/** "Надія, 31 рік": a given name, whatever else it may mean, or a family name, with an age right behind it. */
export function aloneWithAge(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const word = text.slice(start, end);
  const family = capitalBehind(text, end)
    ? (matchAt(SECOND, text, end)?.[0].length ?? 0)
    : 0;
  const to = end + family;
  if (!hasDigit(text, to, to + NEAR)) {
    return undefined;
  }
  const behind = after(text, to, 14);
  const fits =
    (LATIN_AGE.test(behind) || SLAVIC_AGE.test(behind)) &&
    OPENS.test(before(text, start, 12)) &&
    !HYPHENED.test(before(text, start, 2)) &&
    (isGiven(word) ||
      (family === 0 && looksFamily(word)) ||
      (NUMBERED.test(before(text, start, 4)) && mayBeName(word)));
  return fits ? { start, end: to, place: "own" } : undefined;
}

const FROM = /^ (?:з|із|из|с) [а-яіїєґё'-]{3,20}(?= )/;
const SMALL_FAMILY =
  /(?:^|[^а-яіїєґё-])([а-яіїєґё']{2,14}(?:ов|ев|ова|ева|ин|ина|енко|чук|щук|юк|ский|ская|ський|ська|ян|дзе) )$/;

/** "оксана мельничук 44 р": typed small, with an age. */
export function smallWithAge(
  text: string,
  start: number,
  end: number
): Named | undefined {
  if (
    !isOnlyGiven(text.slice(start, end)) ||
    HYPHENED.test(before(text, start, 2))
  ) {
    return undefined;
  }
  const second = matchAt(SMALL_SECOND, text, end)?.[0].length ?? 0;
  const ofAge = (to: number) => {
    const behind = after(text, to, 40).replace(FROM, "");
    return LATIN_AGE.test(behind) || SLAVIC_AGE.test(behind);
  };
  const to = [end, end + second].find(ofAge);
  const family = SMALL_FAMILY.exec(before(text, start, 24))?.[1]!.length ?? 0;
  return to === undefined
    ? undefined
    : { start: start - family, end: to, place: "own" };
}
