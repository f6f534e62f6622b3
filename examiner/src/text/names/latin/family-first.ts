import { before, LL, LU, matchAt, sticky } from "../../patterns.ts";
import { mayBeName } from "../may-be-name.ts";
import type { Named } from "../named.ts";

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
