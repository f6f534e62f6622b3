import { hasDigit, isUppercase } from "../characters.ts";
import { after, before, LU, matchAt, sticky } from "../patterns.ts";
import { fullInCapitals } from "./any-case.ts";
import { byAddress, userName } from "./by-address.ts";
import {
  aloneOfAge,
  inCapitals,
  withAge,
  withPatronymic,
  withTrade,
} from "./cyrillic.ts";
import { doer } from "./doer.ts";
import { looksFamily } from "./family-shape.ts";
import { inCell, inFileName } from "./in-codes.ts";
import {
  beforeFamily,
  headOfRecord,
  inCapitalsOfAge,
  inValues,
  ofAge,
  surnameFirst,
} from "./in-context.ts";
import { inTable } from "./in-table.ts";
import { mayBeName } from "./may-be-name.ts";
import type { Named } from "./named.ts";
import { aloneWithAge } from "./of-age.ts";
import { possessive } from "./possessive.ts";
import { readName } from "./read-name.ts";
import { isCyrillic } from "./scripts.ts";
import { bySlavicLead } from "./slavic-leads.ts";
import { somebody } from "./somebody.ts";
import { spelled } from "./spelled.ts";

const AT_BED =
  /(?:[Bb]ed|BED|[Rr]oom|Rm|[Bb]ay|Cot|cot|(?:^|\n)(?=\d{1,2}[A-F] ?[:–-]? ?$)) ?\d{1,3}[A-Za-z]? ?(?:[:–-]|,)? ?$/;

/** So near before the name the number of the bed ends. */
const NEAR = 5;

const BEHIND_PATIENT = /^(?:[.,;:\n]|$| (?:[-–(]|snr|jnr|sr|jr|\d))/;

/** "Bed 7: |O'Shaughnessy|, GI bleed". */
function atBed(text: string, start: number): Named | undefined {
  const name = readName(text, start);
  const fits =
    name &&
    BEHIND_PATIENT.test(after(text, name.end, 5)) &&
    (looksFamily(name.first) || mayBeName(name.first));
  return fits ? { start, end: name.end, place: "own" } : undefined;
}

const CLOSES = "?!:);\n";

const isCapital = (text: string, at: number) =>
  isUppercase(text.charCodeAt(at));

const CAPITALS = sticky(
  `[${LU}]((?:[${LU}]|(?<=DE|LA) ){4,20})(?= [-–(]|[,:]|\\n|$)`
);
const ROUND = /(?:ROUND|HANDOVER|LIST|PATIENTS|WARD)[^a-z]/i;
const IN_ORDER = /(?:^|\n)\d{1,2}[.)] $/;

/** "Rm 2 |KRISHNAN| – NPO", "WARD ROUND\n1. |HUTCHINGS| – HOME". */
function shoutedInList(text: string, start: number): Named | undefined {
  const lead = before(text, start, 110);
  const fits =
    AT_BED.test(lead.slice(-12)) ||
    (IN_ORDER.test(lead.slice(-6)) && ROUND.test(lead));
  const found = fits ? matchAt(CAPITALS, text, start) : null;
  const word = found?.[0].split(" ").at(-1) ?? "";
  return found && mayBeName(word[0] + word.slice(1).toLowerCase())
    ? { start, end: start + found[0].length, place: "own" }
    : undefined;
}

function shouted(text: string, start: number): Named | undefined {
  if (isCyrillic(text[start]!)) {
    return inCapitals(text, start);
  }
  const listed = shoutedInList(text, start);
  if (listed) {
    return listed;
  }
  const end = fullInCapitals(text, start);
  return end === undefined
    ? (headOfRecord(text, start) ?? inCapitalsOfAge(text, start))
    : { start, end, place: "own" };
}

function bySlavicShape(
  text: string,
  start: number,
  end: number
): Named | undefined {
  if (!isCyrillic(text[start]!)) {
    return undefined;
  }
  return (
    withPatronymic(text, start, end) ??
    bySlavicLead(text, start) ??
    doer(text, start, end) ??
    (text[end] === ","
      ? (withTrade(text, start) ?? aloneOfAge(text, start))
      : (withAge(text, start) ?? inCell(text, start, end)))
  );
}

/** What stands right behind a word decides what is worth a closer look: every capital comes here. */
export function byShape(
  text: string,
  start: number,
  end: number
): Named | undefined {
  if (!isCapital(text, start)) {
    return undefined;
  }
  if (isCapital(text, start + 1)) {
    return shouted(text, start);
  }
  const next = text[end];
  if (end - start === 1 && next !== "'" && next !== "’") {
    return next === "-" || next === "," || next === "."
      ? spelled(text, start)
      : undefined;
  }
  if (next === "_" || next === "-" || next === ".") {
    return (
      inFileName(text, start, end) ??
      (next === "_"
        ? userName(text, start, end)
        : byAddress(text, start, end)) ??
      (next === "."
        ? (bySlavicShape(text, start, end) ?? somebody(text, start, end))
        : undefined)
    );
  }
  if (
    hasDigit(text, start - NEAR, start) &&
    AT_BED.test(before(text, start, 12))
  ) {
    return atBed(text, start);
  }
  if (next === "'" || next === "’") {
    return possessive(text, start, end) ?? bySlavicShape(text, start, end);
  }
  if (
    text[start - 1] === " " &&
    text[start - 2] === " " &&
    (next === " " || next === "," || next === "-")
  ) {
    const person = inTable(text, start);
    if (person) {
      return person;
    }
  }
  if (next === ",") {
    const listed = inValues(text, start, end) ?? surnameFirst(text, start, end);
    if (listed) {
      return listed;
    }
  }
  const aged =
    next === " " || next === "," ? aloneWithAge(text, start, end) : undefined;
  if (aged || !isCyrillic(text[start]!)) {
    return (
      aged ??
      (next === " " || next === ","
        ? (ofAge(text, start, end) ??
          beforeFamily(text, start, end) ??
          byAddress(text, start, end) ??
          somebody(text, start, end))
        : CLOSES.includes(next ?? "\n")
          ? somebody(text, start, end)
          : undefined)
    );
  }
  return bySlavicShape(text, start, end);
}
