import { after, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { readInAnyCase } from "./any-case.ts";
import { behindArabicCue } from "./arabic/behind-cue.ts";
import { isOblique } from "./cyrillic.ts";
import { looksFamily } from "./family-shape.ts";
import { behindLatinCue } from "./latin/behind-cue.ts";
import type { Named, Place } from "./named.ts";
import { isPlace } from "./places.ts";
import { isKnown, readName } from "./read-name.ts";
import { isArabic, isCyrillic } from "./scripts.ts";

const CYRILLIC_GAP = sticky(
  "(?:'я)?(?: пацієнта| пацієнтки| пациента| пациентки| больного| больной| хворого| хворої)?(?: ?[:,(]| -)? {0,4}[\"«„“]?"
);
const SIGNED = /^п[іо]дп/i;
const BY_NAME = /^ім$/i;
const BREAK = /[,(]/;

function cyrillicPlace(cue: string, gap: string): Place {
  if (SIGNED.test(cue)) {
    return "signature";
  }
  if (gap.includes(":") || hasRole(cue, ["name-cue"])) {
    return "title";
  }
  return BREAK.test(gap) ? "own" : "owner";
}

// "| Прізвище | Ліжко |": a head beside a head.
const HEADS = /^ {2,3}[^\n]{0,80}\n {0,2}:?---/;
const SHOUTED = sticky("[А-ЯІЇЄҐЁ']{4,20}(?![А-ЯІЇЄҐЁа-яіїєґё-])");

function behindCyrillic(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  const gap = matchAt(CYRILLIC_GAP, text, end)![0];
  const at = end + gap.length;
  // "ім'я" is cut in two; "ім." alone names a place after somebody.
  const foreign = BY_NAME.test(cue) && !gap.startsWith("'я");
  const quoted = /["«„“]$/.test(gap) && !hasRole(cue, ["name-cue"]);
  if (gap === "" || foreign || quoted || isPlace(text, at)) {
    return undefined;
  }
  const typed = readInAnyCase(text, at);
  if (typed !== undefined) {
    return { start: at, end: typed, place: cyrillicPlace(cue, gap) };
  }
  const shouted = cue === cue.toUpperCase() && matchAt(SHOUTED, text, at);
  if (shouted && isOblique(` ${shouted[0].toLowerCase()}`)) {
    return { start: at, end: at + shouted[0].length, place: "owner" };
  }
  const name = readName(text, at, { titled: true });
  return name &&
    !HEADS.test(after(text, name.end, 100)) &&
    (isCyrillic(name.first) || isKnown(name) || looksFamily(name.first))
    ? { start: at, end: name.end, place: cyrillicPlace(cue, gap) }
    : undefined;
}

/** The name behind a word for its owner, or behind "name" itself, that stands at [start, end). */
export function behindCue(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const first = text[start]!;
  if (isArabic(first)) {
    return behindArabicCue(text, start, end);
  }
  return isCyrillic(first)
    ? behindCyrillic(text, start, end)
    : behindLatinCue(text, start, end);
}
