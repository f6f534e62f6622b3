import { hasDigit, isUppercase } from "../characters.ts";
import { before } from "../patterns.ts";
import { byAddress, userName } from "./by-address.ts";
import { bySlavicShape } from "./cyrillic/by-shape.ts";
import { inFileName } from "./in-codes.ts";
import { inTable } from "./in-table.ts";
import { AT_BED, atBed } from "./latin/at-bed.ts";
import { beforeFamily } from "./latin/before-family.ts";
import { inValues, surnameFirst } from "./latin/family-first.ts";
import { ofAge } from "./latin/of-age.ts";
import { possessive } from "./latin/possessive.ts";
import { somebody } from "./latin/somebody.ts";
import { spelled } from "./latin/spelled.ts";
import type { Named } from "./named.ts";
import { aloneWithAge } from "./of-age.ts";
import { isCyrillic } from "./scripts.ts";
import { shouted } from "./shouted.ts";

/** So near before the name the number of the bed ends. */
const NEAR = 5;

const CLOSES = "?!:);\n";

const isCapital = (text: string, at: number) =>
  isUppercase(text.charCodeAt(at));

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
