/** Languages that the rules know. */
export type Language = "en" | "uk" | "ru" | "ar";

const AROUND = 100;

const UKRAINIAN = /[іїєґІЇЄҐ]/;
const RUSSIAN = /[ыэъёЫЭЪЁ]/;
const CYRILLIC = /[\u0400-\u04ff]/g;
const ARABIC = /[\u0621-\u064a]/g;
const LATIN = /[A-Za-z]/g;

/** Short words that one of the two languages does not have, for texts without a telling letter. */
const UKRAINIAN_WORDS =
  /(?:^|[^\u0400-\u04ff])(?:та|що|це|або|була|було|були|рок[аиу]|хвора|хворий)(?![\u0400-\u04ff])/i;

const count = (text: string, pattern: RegExp) =>
  text.match(pattern)?.length ?? 0;

/**
 * The language in which a suggestion has to be written: that of the text around [start, end), never that of the
 * interface. Looks at 100 UTF-16 units on each side. Without letters: English.
 */
export function languageAt(text: string, start: number, end: number): Language {
  const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
  const cyrillic = count(around, CYRILLIC);
  const arabic = count(around, ARABIC);
  if (Math.max(cyrillic, arabic) * 2 <= count(around, LATIN)) {
    return "en";
  }
  if (arabic > cyrillic) {
    return "ar";
  }
  if (UKRAINIAN.test(around)) {
    return "uk";
  }
  return !RUSSIAN.test(around) && UKRAINIAN_WORDS.test(around) ? "uk" : "ru";
}
