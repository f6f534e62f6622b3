import { capitalBehind } from "../characters.ts";
import { after, before, L, LL, LU, matchAt, sticky } from "../patterns.ts";
import { beginsTown } from "../places/lists.ts";
import { hasRole, rolesOf } from "../words.ts";
import { looksFamily } from "./family-shape.ts";
import { mayBeName } from "./may-be-name.ts";
import type { Named } from "./named.ts";
import { isAuthor, isFamous, isTerm } from "./places.ts";
import { readName } from "./read-name.ts";

const CAPITAL = new RegExp(`^[${LU}][a-z]`);
const INSIDE = new RegExp(`(?:[${LU}][${L}]{0,20}\\.?|-) $|[-'/]$`);
const LAST_WORD = new RegExp(`([${L}]{1,20})\\.? $`);
// A hospital that reads like a person.
const HOSPITAL = /^Johns? Hopkins/;
const ABOUT_SOMEBODY =
  /(?:year[ -]old|\d ?(?:y\/?o|yr|y)(?![a-z])|(?:^|[^A-Za-z])(?:pts?|patients?|males?|females?|man|woman|cases? of|case|notes? for|records? (?:for|of)|chart|DOB|MRN|who|prescrib\w{0,4}|admitted|diagnosed))(?![A-Za-z])/i;
const NO_FIRST = [
  "not-name",
  "title",
  "patient",
  "person",
  "eponym",
  "clinician",
] as const;
const IS_SOMEBODY =
  /^ ?\(\d{1,3} ?[MFmf](?![a-z])|^(?:'s)?(?:,| \()? ?(?:is |was )?(?:an? )?(?:[a-z]{3,12} ){0,2}\d{1,3}[- ]?(?:y|month|week|day)|^ ?\((?:MRN|DOB|age|aged|ID)|^,? (?:MRN|DOB|who )|^ (?:is|was) (?:in|here|seen|admitted|referred|brought)(?![a-z])|^ (?:presents|presented|returns|returned|underwent|complains)(?![a-z])|^'s (?:case|notes?|chart|record|history|medical)/i;

const AGE_FOLLOWS = /^(?:,? an? |,? \(?\d| is | was )/;
const IS_HERE_OF_AGE =
  /^,? ?\(?\d{1,3} ?[MFmf](?:[,;)]| |$)|^(?:,| is| was) an? (?:[a-z]{3,12} ){0,2}\d{1,3}[- ]?(?:y|month|week|day)/;
const IS_OF_AGE =
  /^(?:,| is| was) an? (?:[a-z]{3,12} ){0,2}\d{1,3}[- ]?(?:y|month|week|day)/;

/** "Li Wei": each of the two alone could be something else, together they are a name. */
const isPairOfNames = (written: string): boolean => {
  const words = written.split(" ");
  return (
    words.length > 1 &&
    words.every((word) => hasRole(word, ["given-name"])) &&
    words.some((word) => !hasRole(word, ["also-word", "month", "eponym"]))
  );
};

/** A full name with a known first name, in words about somebody: "…, Tessa Quill, was admitted". */
export function inContext(text: string, start: number): Named | undefined {
  if (!CAPITAL.test(text.slice(start, start + 2))) {
    return undefined;
  }
  const lead = before(text, start, 24);
  if (INSIDE.test(lead)) {
    const last = LAST_WORD.exec(lead)?.[1] ?? "";
    if (!hasRole(last, ["not-name", "patient", "person"])) {
      return undefined;
    }
  }
  const name = readName(text, start);
  if (!name) {
    return undefined;
  }
  const behind = after(text, name.end, 40);
  const single = name.parts + name.initials < 2;
  if (single && !IS_OF_AGE.test(behind)) {
    return undefined;
  }
  const fits =
    (IS_SOMEBODY.test(behind) ||
      isPairOfNames(text.slice(start, name.end)) ||
      ABOUT_SOMEBODY.test(before(text, start, 110))) &&
    !isTerm(behind) &&
    !HOSPITAL.test(text.slice(start, name.end)) &&
    !isFamous(after(text, start, 24)) &&
    !isAuthor(text, start, name.end);
  return fits ? { start, end: name.end, place: "own" } : undefined;
}

const FAMILY_BEHIND = sticky(` {1,2}([${LU}][${L}'’-]{3,24})(?![${L}0-9])`);

/** "Kateřina Dvořáková": any capital before a word that is shaped like a family name. */
export function beforeFamily(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const family = capitalBehind(text, end)
    ? matchAt(FAMILY_BEHIND, text, end)?.[1]
    : undefined;
  const may =
    family &&
    end - start > 2 &&
    looksFamily(family) &&
    rolesOf(family) === 0 &&
    mayBeName(text.slice(start, end)) &&
    !beginsTown(text, start, end) &&
    !hasRole(text.slice(start, end), NO_FIRST) &&
    !INSIDE.test(before(text, start, 24));
  if (!may) {
    return undefined;
  }
  const to = readName(text, start)?.end ?? end;
  const fits =
    !isTerm(after(text, to, 24)) &&
    !isFamous(after(text, start, 24)) &&
    !isAuthor(text, start, to);
  return fits ? { start, end: to, place: "own" } : undefined;
}

const IN_CAPITALS = sticky(
  `[${LU}]{2,20}(?:(?:, ?| {1,2})[${LU}]{2,20}){1,2}(?![${L}])`
);
const SEX_AND_AGE =
  /^,? {1,2}\(?(?:[MF],? ?\d{1,3}|\d{1,3} ?(?:[MF]|y))(?![A-Za-z0-9])/;

const PAIR_IN_CAPITALS = sticky(
  `[${LU}]{3,20}, [${LU}]{3,20}(?: [${LU}](?![${LU}]))?(?![${L}0-9])`
);
const OF_RECORD =
  /^ {0,3}[|,;(]? ?(?:ID|MRN|DOB|BORN|SEX|AGE|NHS|HOSP|UR|HN|PID|DATE|[MF](?![A-Z]))/;
const HEADS = /(?:^|[\n!|:;.] {0,3})$/;

/** "HOLLOWAY, DEBRA K | MRN 4": how records begin, whatever the name. */
export function headOfRecord(text: string, start: number): Named | undefined {
  const found = matchAt(PAIR_IN_CAPITALS, text, start)?.[0];
  const end = start + (found?.length ?? 0);
  const fits =
    found &&
    OF_RECORD.test(after(text, end, 10)) &&
    HEADS.test(before(text, start, 4)) &&
    found
      .split(", ")
      .map((word) => word.split(" ")[0]!)
      .every((word) => rolesOf(word) === 0 || hasRole(word, ["given-name"]));
  return fits ? { start, end, place: "own" } : undefined;
}

const IN_CSV = sticky(
  `,[${LU}][${LL}]{1,20}(?=,(?:\\d{4}-\\d\\d|\\d{1,2}[./]))`
);

/** "Mbeki,Thabo,1966-01-30": a line of values. */
export function inValues(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const given = matchAt(IN_CSV, text, end);
  return given && mayBeName(text.slice(start, end))
    ? { start, end: end + given[0].length, place: "own" }
    : undefined;
}

const SURNAME_FIRST = sticky(
  `, [${LU}](?:[${LL}]{2,20}|\\.(?: [${LU}]\\.)?)(?=,? [HN]\\d{5}| ?[(*|] ?\\d|,? (?:DOB|MRN|ID|NHS|born|geb)|,? \\d{1,3} ?(?:yo|y|mo|F|M)(?![a-z])|\\n|$)`
);
const LINE = /(?:^|[\n|] {0,3}|\d\d )$/;

/** "Hargreaves, P. H2291847", "Hoffmeister, Jörg * 17.04.": as lists and forms have it. */
export function surnameFirst(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const rest = matchAt(SURNAME_FIRST, text, end);
  return rest &&
    LINE.test(before(text, start, 4)) &&
    mayBeName(text.slice(start, end))
    ? { start, end: end + rest[0].length, place: "own" }
    : undefined;
}

/** "ZHANG WEI M 58", with a given name among the capitals. */
export function inCapitalsOfAge(
  text: string,
  start: number
): Named | undefined {
  const found = matchAt(IN_CAPITALS, text, start)?.[0];
  const end = start + (found?.length ?? 0);
  return found &&
    SEX_AND_AGE.test(after(text, end, 12)) &&
    found.split(/[ ,]{1,3}/).some((word) => hasRole(word, ["given-name"]))
    ? { start, end, place: "own" }
    : undefined;
}

/** Two capitals or more that are somebody "is a 45-year-old …", whatever the name. */
export function ofAge(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const further = "'-".includes(text[end] ?? " ") || capitalBehind(text, end);
  if (
    !further &&
    !(
      AGE_FOLLOWS.test(after(text, end, 6)) &&
      looksFamily(text.slice(start, end))
    )
  ) {
    return undefined;
  }
  const name = readName(text, start);
  return name &&
    (name.parts > 1 || looksFamily(name.first)) &&
    IS_HERE_OF_AGE.test(after(text, name.end, 40))
    ? { start: name.start, end: name.end, place: "own" }
    : undefined;
}
