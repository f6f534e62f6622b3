import type { Match } from "../../rule.ts";
import type { Language } from "../language.ts";
import { before } from "../patterns.ts";
import { asWritten, phrasesIn } from "../phrases.ts";

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
}

function suggestions(
  { place, start, end }: Named,
  text: string,
  language: Language
): readonly string[] {
  const phrases = phrasesIn(language);
  // The dot of "X." would stand beside the sentence's own.
  const unnamed =
    text[end] === "." ? phrases.unnamed.slice(0, -1) : phrases.unnamed;
  switch (place) {
    case "title":
      return [unnamed];
    case "owner":
      return ["", unnamed];
    case "signature":
      return [phrases.doctor];
    case "own":
      return [asWritten(phrases.patient, before(text, start, 8))];
  }
}

export const toMatch = (
  named: Named,
  text: string,
  language: Language
): Match => ({
  start: named.start,
  end: named.end,
  suggestions: suggestions(named, text, language),
});
