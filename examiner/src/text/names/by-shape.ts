import { hasDigit, isUppercase } from "../characters.ts";
import { before } from "../patterns.ts";
import { byAddress, userName } from "./by-address.ts";
import { bySlavicShape } from "./cyrillic/by-shape.ts";
import { inFileName } from "./in-codes.ts";
import { inTable } from "./in-table.ts";
import { AT_BED, atBed } from "./latin/at-bed.ts";
import { byLatinShape } from "./latin/by-shape.ts";
import { inValues, surnameFirst } from "./latin/family-first.ts";
import { possessive } from "./latin/possessive.ts";
import { somebody } from "./latin/somebody.ts";
import { spelled } from "./latin/spelled.ts";
import type { Named } from "./named.ts";
import { aloneWithAge } from "./of-age.ts";
import { isCyrillic } from "./scripts.ts";
import { shouted } from "./shouted.ts";

/** So near before the name the number of the bed ends. */
const NEAR = 5;

const isCapital = (text: string, at: number) =>
  isUppercase(text.charCodeAt(at));

/** "Brendan_Achterberg_thorax.zip", "Kowal_Jan": a word that a sign joins to the next. */
const joined = (
  text: string,
  start: number,
  end: number,
  next: string
): Named | undefined =>
  inFileName(text, start, end) ??
  (next === "_" ? userName(text, start, end) : byAddress(text, start, end)) ??
  (next === "."
    ? (bySlavicShape(text, start, end) ?? somebody(text, start, end))
    : undefined);

const isAtBed = (text: string, start: number): boolean =>
  hasDigit(text, start - NEAR, start) && AT_BED.test(before(text, start, 12));

/** In a table, in a line of values, in a list with family names first. */
function inRow(
  text: string,
  start: number,
  end: number,
  next: string | undefined
): Named | undefined {
  const cell =
    text[start - 1] === " " &&
    text[start - 2] === " " &&
    (next === " " || next === "," || next === "-");
  return (
    (cell ? inTable(text, start) : undefined) ??
    (next === ","
      ? (inValues(text, start, end) ?? surnameFirst(text, start, end))
      : undefined)
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
    return joined(text, start, end, next);
  }
  if (isAtBed(text, start)) {
    return atBed(text, start);
  }
  if (next === "'" || next === "’") {
    return possessive(text, start, end) ?? bySlavicShape(text, start, end);
  }
  return (
    inRow(text, start, end, next) ??
    (next === " " || next === ","
      ? aloneWithAge(text, start, end)
      : undefined) ??
    (isCyrillic(text[start]!)
      ? bySlavicShape(text, start, end)
      : byLatinShape(text, start, end, next))
  );
}
