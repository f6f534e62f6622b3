import { after, before, matchAt, sticky } from "../patterns.ts";
import { isCyrillicRegion, isCyrillicTown } from "../places/lists.ts";
import { hasRole } from "../words.ts";
import { isOblique, looksSlavic } from "./cyrillic.ts";
import type { Named, Place } from "./named.ts";
import { readName } from "./read-name.ts";
import {
  isAskedFor,
  isAtBed,
  isBehindColleague,
  isBehindPreposition,
  isBehindRank,
  isBehindTrade,
  isBehindVerb,
  isBorn,
  isComplaint,
  isDoing,
  isHappening,
  isInCrew,
  isListed,
  isNobody,
  isOnDay,
  isOnRound,
  isOutcome,
  isOwner,
  isState,
  isSubject,
  isUnchanged,
} from "./slavic-around.ts";

const LOW = "а-яіїєґё'";
const CAPITALISED = `[А-ЯІЇЄҐЁ][${LOW}]{1,20}`;
const WORD = sticky(`${CAPITALISED}(?![${LOW}А-ЯІЇЄҐЁ])`);
/** "до Дніпровської ОКЛ": an adjective of a place has a word behind it. */
const ADJECTIVE = /[сц]ь?к(?:ий|ого|ому|им|а|ої|ій|у|ою|ая|ой|ую)$/;
const isAdjective = (word: string, behind: string) =>
  ADJECTIVE.test(word) &&
  /^ [А-Яа-яІЇЄҐіїєґ]/.test(behind) &&
  !/^ [А-ЯІЇЄҐ]\./.test(behind);

const BETWEEN_LATIN = /(?:^|[a-z][,.:]? )$/;
const LATIN_BEHIND = /^ [a-z]{2}/;
const GOES_ON = /^ ?[–—,:(-]|^ [А-ЯІЇЄҐ]\./;
const ENDS = /^(?:[,;.)\n]|$| [А-ЯІЇЄҐ]\.)/;
/** Of those, what things and people in general are called by as well. */
const PLURAL = /(?:[иы]х|ка)$/;
/** Behind a preposition a plural would be so: "у Китайцев". */
const FIRST_CASE = /(?:[оеєё]в|ий|ая|ець)$/;
/** Nothing but family names ends so. */
const ONLY_FAMILY =
  /(?:енк[оауо]|енком|[щч]ук(?:а|у|ом|ові)?|швили|швілі|дзе)$/;
const SMALL_BEFORE = new RegExp(`[${LOW}]{2} $`);

/** What stands around the word in a list: a bed, a round, a day of the week. */
function inList(
  text: string,
  start: number,
  lead: string,
  word: string,
  behind: string
) {
  return (
    (isAtBed(lead) && GOES_ON.test(behind) && !isState(word)) ||
    ((isOnDay(lead) || isInCrew(lead)) &&
      ENDS.test(behind) &&
      !isState(word)) ||
    (GOES_ON.test(behind) &&
      looksSlavic(word) &&
      isOnRound(before(text, start, 110)))
  );
}

/** Words before and behind that make somebody of a family name in any case. */
function ofFamily(lead: string, word: string, behind: string): boolean {
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

function placeOf(
  text: string,
  start: number,
  end: number,
  word: string
): Place | undefined {
  const lead = before(text, start, 48);
  const behind = after(text, end, 20);
  if (isNobody(lead, behind)) {
    return undefined;
  }
  const oblique = isOblique(word);
  const slavic = oblique || looksSlavic(word);
  if (slavic && isBehindTrade(lead) && !isAdjective(word, behind)) {
    const trade = LAST_WORD.exec(lead)?.[1];
    const titled = trade !== undefined && hasRole(trade, ["title"]);
    return titled ? (DASH.test(lead) ? "owner" : "title") : "signature";
  }
  const somebody =
    inList(text, start, lead, word, behind) ||
    (oblique && ofFamily(lead, word, behind)) ||
    (slavic && isDoing(behind) && !PLURAL.test(word)) ||
    isBorn(behind) ||
    (slavic && isBehindColleague(lead)) ||
    (!isState(word) && (isBehindRank(lead) || isListed(lead, behind))) ||
    (isSubject(lead, behind) && !isState(word)) ||
    isAskedFor(lead, behind) ||
    (isOwner(lead) &&
      (isComplaint(behind) ||
        isUnchanged(word) ||
        hasRole(word, ["given-name"])));
  return somebody ? "own" : beforeGiven(text, start, end, word);
}

const LAST_WORD = new RegExp(`([${LOW}]{2,20})(?:[:,]| [–—-])? $`, "i");
const DASH = /[–—-] $/;
const NEXT_WORD = sticky(` {1,2}(${CAPITALISED})(?![${LOW}А-ЯІЇЄҐЁ-])`);
const OPENS = /(?:^|[.!?\n*>|-]) {0,3}$/;

/** "вступила Стеблій Марта": a given name behind any other capital inside a sentence; a year of birth behind two. */
function beforeGiven(
  text: string,
  start: number,
  end: number,
  word: string
): Place | undefined {
  const next = matchAt(NEXT_WORD, text, end);
  const given =
    next !== null &&
    hasRole(next[1]!, ["given-name"]) &&
    !hasRole(word, ["clinician", "name-cue", "greeting"]) &&
    (word.length < 4 || !hasRole(word, ["given-name"])) &&
    (isOblique(word) || !OPENS.test(before(text, start, 4)));
  // "Юлдашев Бобур, патент …": a family name and one more capital.
  const pair =
    next !== null &&
    isOblique(word) &&
    !FIRST_ONLY.test(word) &&
    BEGINS.test(before(text, start, 4)) &&
    PAIR_ENDS.test(after(text, end + next[0].length, 3)) &&
    !isState(next[1]!) &&
    isFree(next[1]!);
  return given ||
    pair ||
    (next && isBorn(after(text, end + next[0].length, 24)))
    ? "own"
    : undefined;
}

/** Adjectives and genitives before a title: "Покровська Лікарня", "Больных Пациентов". */
const FIRST_ONLY = /(?:[сц]ь?к[а-яіїє]{1,3}|[иы]х|[оеиіу]й|ка|ку|ком)$/;
const BEGINS = /(?:^|[.!?\n*>|:;,(–-] {0,3})$/;
const PAIR_ENDS = /^(?:[,:;(]| ?[–—(]| \d|$|\n)/;
const NO_PERSON = [
  "not-name",
  "patient",
  "person",
  "kinship",
  "title",
  "month",
  "facility-head",
  "eponym",
] as const;
const isFree = (word: string) =>
  !hasRole(word, NO_PERSON) && !isCyrillicTown(word) && !isCyrillicRegion(word);

/** A family name in any case where a person would stand: behind a bed, a trade, a verb, a preposition. */
export function bySlavicLead(text: string, start: number): Named | undefined {
  const word =
    text[start - 1] === " " || start === 0
      ? matchAt(WORD, text, start)?.[0]
      : undefined;
  if (!word) {
    return undefined;
  }
  const place = placeOf(text, start, start + word.length, word);
  const name =
    place && isFree(word) ? readName(text, start, { titled: true }) : undefined;
  return name && place ? { start, end: name.end, place } : undefined;
}
