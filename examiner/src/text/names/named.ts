import type { Match } from "../../rule.ts";
import type { Language } from "../language.ts";
import { before } from "../patterns.ts";
import { asWritten, phrasesIn } from "../phrases.ts";
import { patientFor } from "./form-of-address.ts";
import { isArabic } from "./scripts.ts";

/**
 * What the name stands behind, which decides what can stand in its place: a title ("Mrs X."), a word for its
 * owner ("the patient" alone says enough), a signature, or nothing ("the patient").
 */
export type Place = "title" | "owner" | "signature" | "own";

/** A name that was found, before it becomes a match. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** The title right before the name, where a suggestion may replace the two together. */
  readonly title?: string;
}

/** The dot of "X." would stand beside the sentence's own. */
function unnamed(text: string, end: number, language: Language): string {
  const phrase = phrasesIn(language).unnamed;
  return text[end] === "." ? phrase.slice(0, -1) : phrase;
}

function suggestions(
  { place, start, end }: Named,
  text: string,
  language: Language
): readonly string[] {
  const phrases = phrasesIn(language);
  switch (place) {
    case "title":
      return [unnamed(text, end, language)];
    case "owner":
      return ["", unnamed(text, end, language)];
    case "signature":
      return [phrases.doctor];
    case "own":
      return [
        FOR_JOINED.test(before(text, start, 3))
          ? phrases.patient.slice(1)
          : asWritten(phrases.patient, before(text, start, 8)),
      ];
  }
}

/** "ل|أحمد": "for" in one with the article loses its alif, "للمريض". */
const FOR_JOINED = /(?:^|[^\u0621-\u064a])و?ل$/;

const COUPLE = /(?:Mr|Mrs|Ms)\.? (?:and|&) $/;

/** "Mr Brown" whole: without the name nobody needs the form of address. It may stay, for somebody else's. */
function addressed(
  { start, end, title }: Named,
  text: string,
  language: Language
): Match | undefined {
  // Of "السيدة نجاة" more than half is no name: then the name alone is marked.
  const short =
    title !== undefined && isArabic(title) && end - start < title.length;
  const patient = !short && title && patientFor(title, language);
  const from = title ? text.lastIndexOf(title, start - 1) : start;
  if (!patient || COUPLE.test(before(text, from, 9))) {
    return undefined;
  }
  const address = text.slice(from, start);
  return {
    start: from,
    end,
    suggestions: [
      asWritten(patient, before(text, from, 8)),
      address + unnamed(text, end, language),
    ],
  };
}

export const toMatch = (
  named: Named,
  text: string,
  language: Language
): Match =>
  addressed(named, text, language) ?? {
    start: named.start,
    end: named.end,
    suggestions: suggestions(named, text, language),
  };
