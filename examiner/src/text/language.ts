/** Languages that the rules know. */
export type Language = "en" | "uk" | "ru" | "ar";

const AROUND = 100;

// What a letter tells, in the order of the counts.
const LATIN = 1;
const CYRILLIC = 2;
const UKRAINIAN = 3;
const RUSSIAN = 4;
const ARABIC = 5;
const KINDS = new Uint8Array(0x700);
KINDS.fill(LATIN, 0x41, 0x5b).fill(LATIN, 0x61, 0x7b);
KINDS.fill(CYRILLIC, 0x400, 0x500).fill(ARABIC, 0x621, 0x64b);
for (const letter of "іїєґІЇЄҐ") {
  KINDS[letter.charCodeAt(0)] = UKRAINIAN;
}
for (const letter of "ыэъёЫЭЪЁ") {
  KINDS[letter.charCodeAt(0)] = RUSSIAN;
}

/** Short words that one of the two languages does not have, for texts without a telling letter. */
const UKRAINIAN_WORDS =
  /(?:^|[^\u0400-\u04ff])(?:та|що|це|або|була|було|були|рок[аиу]|добу|доби|хвор(?:а|ий|ого|ої|у)|призначен[оаі]|оглянут[оаі])(?![\u0400-\u04ff])/i;

const around = (text: string, start: number, end: number) =>
  [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)] as const;

/** Letters by alphabet, and which of the two Cyrillic languages showed a letter of its own. */
function countLetters(text: string, start: number, end: number) {
  const counts = [0, 0, 0, 0, 0, 0];
  for (let at = start; at < end; at++) {
    counts[KINDS[text.charCodeAt(at)] ?? 0]!++;
  }
  const [uk, ru] = [counts[UKRAINIAN]!, counts[RUSSIAN]!];
  return {
    latin: counts[LATIN]!,
    cyrillic: counts[CYRILLIC]! + uk + ru,
    arabic: counts[ARABIC]!,
    uk: uk > 0,
    ru: ru > 0,
  };
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
