/** Languages that the rules know. */
export type Language = "en" | "uk" | "ru" | "ar";

const AROUND = 100;

const UKRAINIAN_LETTERS = "іїєґІЇЄҐ";
const RUSSIAN_LETTERS = "ыэъёЫЭЪЁ";

/** Short words that one of the two languages does not have, for texts without a telling letter. */
const UKRAINIAN_WORDS =
  /(?:^|[^\u0400-\u04ff])(?:та|що|це|або|була|було|були|рок[аиу]|добу|доби|хвор(?:а|ий|ого|ої|у)|призначен[оаі]|оглянут[оаі])(?![\u0400-\u04ff])/i;

const around = (text: string, start: number, end: number) =>
  [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)] as const;

/** Letters by alphabet, and which of the two Cyrillic languages showed a letter of its own. */
function countLetters(text: string, start: number, end: number) {
  let [latin, cyrillic, arabic, uk, ru] = [0, 0, 0, false, false];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      const small = unit | 0x20;
      latin += small >= 0x61 && small <= 0x7a ? 1 : 0;
    } else if (unit >= 0x400 && unit < 0x500) {
      cyrillic++;
      uk ||= UKRAINIAN_LETTERS.includes(text[at]!);
      ru ||= RUSSIAN_LETTERS.includes(text[at]!);
    } else if (unit >= 0x621 && unit <= 0x64a) {
      arabic++;
    }
  }
  return { latin, cyrillic, arabic, uk, ru };
}

const slavic = (text: string, { uk, ru }: { uk: boolean; ru: boolean }) =>
  uk || (!ru && UKRAINIAN_WORDS.test(text)) ? "uk" : "ru";

function slavicAt(text: string, start: number, end: number): Language {
  const [from, to] = around(text, start, end);
  return slavic(text.slice(from, to), countLetters(text, from, to));
}

/**
 * The language in which a suggestion has to be written: that of the text around [start, end), never that of the
 * interface. Looks at 100 UTF-16 units on each side. Without letters: English.
 */
export function languageAt(text: string, start: number, end: number): Language {
  const [from, to] = around(text, start, end);
  const seen = countLetters(text, from, to);
  if (Math.max(seen.cyrillic, seen.arabic) * 2 <= seen.latin) {
    return "en";
  }
  if (seen.arabic > seen.cyrillic) {
    return "ar";
  }
  return slavic(text.slice(from, to), seen);
}

/** The language for what replaces a word: that of its own alphabet, of the text around it where that is Latin. */
export function languageOf(text: string, start: number, end: number): Language {
  const own = countLetters(text, start, end);
  const beside = languageAt(text, start, end);
  if (own.arabic > own.latin) {
    return "ar";
  }
  if (own.cyrillic > own.latin) {
    return beside === "uk" || beside === "ru"
      ? beside
      : slavicAt(text, start, end);
  }
  return beside === "ar" ? "en" : beside;
}
