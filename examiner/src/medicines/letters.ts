/**
 * Packs write Cyrillic words in Latin letters behind a sign: one byte a letter instead of two, still readable,
 * and close to the Latin spelling of the same name, which makes packs a third smaller.
 */
const SIGN = "'";
const CYRILLIC = "абвгдежзиклмнопрстуфхцчшюяґєіїйщьъыэё";
const LATIN = "abvgdejziklmnoprstufhcqwyxGEIYJWQVZAO";
const WORDS = /[^ -]+/g;

/** What a Cyrillic word begins with. */
export const CYRILLIC_SIGN = SIGN.charCodeAt(0);
/** Cyrillic units by those that packs write for them; 0 for what is none. */
export const CYRILLIC_UNITS = new Uint16Array(0x80);
for (let at = 0; at < LATIN.length; at++) {
  CYRILLIC_UNITS[LATIN.charCodeAt(at)] = CYRILLIC.charCodeAt(at);
}

/** By UTF-16 unit; empty for what is no letter of the other script. */
const table = (from: string, to: string) => {
  const letters: string[] = [];
  for (let at = 0; at < from.length; at++) {
    letters[from.charCodeAt(at)] = to[at]!;
  }
  return letters;
};
const CYRILLIC_LETTERS = table(LATIN, CYRILLIC);
const LATIN_LETTERS = table(CYRILLIC, LATIN);

/** The word in the other letters; undefined when one of its letters is not among them. */
function change(word: string, letters: readonly string[]): string | undefined {
  let changed = "";
  for (let at = 0; at < word.length; at++) {
    const other = letters[word.charCodeAt(at)];
    if (other === undefined) {
      return undefined;
    }
    changed += other;
  }
  return changed;
}

const wordToCyrillic = (word: string) =>
  word.startsWith(SIGN)
    ? (change(word.slice(1), CYRILLIC_LETTERS) ?? word)
    : word;

/** "лазикс" → "'laziks" */
export const toLatin = (text: string) =>
  text.replace(WORDS, (word) => {
    const latin = change(word, LATIN_LETTERS);
    return latin === undefined ? word : SIGN + latin;
  });

/** "'laziks" → "лазикс" */
export function toCyrillic(text: string): string {
  if (!text.includes(SIGN)) {
    return text;
  }
  return text.includes(" ") || text.includes("-")
    ? text.replace(WORDS, wordToCyrillic)
    : wordToCyrillic(text);
}
