/** Languages that the rules know. */
export type Language = "en" | "uk" | "ru" | "ar";

const AROUND = 100;

const UKRAINIAN_LETTERS = "іїєґІЇЄҐ";
const RUSSIAN_LETTERS = "ыэъёЫЭЪЁ";

/** Short words that one of the two languages does not have, for texts without a telling letter. */
const UKRAINIAN_WORDS =
  /(?:^|[^\u0400-\u04ff])(?:та|що|це|або|була|було|були|рок[аиу]|добу|доби|хвор(?:а|ий|ого|ої|у)|призначен[оаі]|оглянут[оаі])(?![\u0400-\u04ff])/i;

/** Letters by alphabet, and which of the two Cyrillic languages showed a letter of its own. */
function countLetters(text: string, start: number, end: number) {
  const seen = { latin: 0, cyrillic: 0, arabic: 0, uk: false, ru: false };
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      const small = unit | 0x20;
      seen.latin += small >= 0x61 && small <= 0x7a ? 1 : 0;
    } else if (unit >= 0x400 && unit < 0x500) {
      seen.cyrillic++;
      seen.uk ||= UKRAINIAN_LETTERS.includes(text[at]!);
      seen.ru ||= RUSSIAN_LETTERS.includes(text[at]!);
    } else if (unit >= 0x621 && unit <= 0x64a) {
      seen.arabic++;
    }
  }
  return seen;
}

/**
 * The language in which a suggestion has to be written: that of the text around [start, end), never that of the
 * interface. Looks at 100 UTF-16 units on each side. Without letters: English.
 */
export function languageAt(text: string, start: number, end: number): Language {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const seen = countLetters(text, from, to);
  if (Math.max(seen.cyrillic, seen.arabic) * 2 <= seen.latin) {
    return "en";
  }
  if (seen.arabic > seen.cyrillic) {
    return "ar";
  }
  const ukrainian =
    seen.uk || (!seen.ru && UKRAINIAN_WORDS.test(text.slice(from, to)));
  return ukrainian ? "uk" : "ru";
}
