import { matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import { readInAnyCase } from "./any-case.ts";
import { isOblique } from "./cyrillic.ts";
import { looksFamily } from "./family-shape.ts";
import { behindLatinCue } from "./latin-cues.ts";
import type { Named, Place } from "./named.ts";
import { isPlace } from "./places.ts";
import { readArabicName } from "./read-arabic-name.ts";
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
    (isCyrillic(name.first) || isKnown(name) || looksFamily(name.first))
    ? { start: at, end: name.end, place: cyrillicPlace(cue, gap) }
    : undefined;
}

const ARABIC_GAP = sticky("(?: ?[:،-])? {0,3}(?=[\\u0621-\\u064a])");
const SIGNATURE = /توقيع$/;
const ASKS_NAME = /(?:اسمه|اسمها|يدعى|تدعى)$/;

const KUNYA = /^[ول]?(?:أبو|ابو|أم)$/;
const KUNYA_NAME = sticky(
  " {1,2}([\\u0621-\\u064a]{2,16})(?![\\u0621-\\u064a])"
);

/** "أم خالد": whoever is called after a child. */
function kunya(text: string, start: number, end: number): Named | undefined {
  const child = matchAt(KUNYA_NAME, text, end);
  return child && hasRole(child[1]!, ["given-name"])
    ? { start, end: end + child[0].length, place: "own" }
    : undefined;
}

function behindArabic(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const cue = text.slice(start, end);
  if (KUNYA.test(cue)) {
    return kunya(text, start, end);
  }
  const gap = matchAt(ARABIC_GAP, text, end)?.[0];
  if (!gap) {
    return undefined;
  }
  const at = end + gap.length;
  const sure = gap.includes(":") || ASKS_NAME.test(cue);
  const nameEnd = readArabicName(text, at, sure ? "sure" : "none");
  if (nameEnd === undefined) {
    return undefined;
  }
  const place = sure ? "title" : "owner";
  return {
    start: at,
    end: nameEnd,
    place: SIGNATURE.test(cue) ? "signature" : place,
  };
}

/** The name behind a word for its owner, or behind "name" itself, that stands at [start, end). */
export function behindCue(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const first = text[start]!;
  if (isArabic(first)) {
    return behindArabic(text, start, end);
  }
  return isCyrillic(first)
    ? behindCyrillic(text, start, end)
    : behindLatinCue(text, start, end);
}
