/**
 * Fingerprints of words. The bundle holds no word of the lists, only their fingerprints: that is half the size, and
 * nothing has to be spelled out when a composer opens. The price is that of the words in no list about one in 8,000
 * is taken for one that is in (`scripts/word-groups.mjs` counts); of the listed words none is taken for another.
 */

/** How many bits a fingerprint has. */
export const BITS = 27;
const MASK = 2 ** BITS - 1;
const HALF = BITS >> 1;
const FACTOR = 0x1e35a7bd;

/** The tables know the units below this one; letters of other alphabets here have no capitals. */
const KNOWN = 0x700;
const SMALL = Uint16Array.from({ length: KNOWN }, (_, unit) => {
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
});

/** Arabic letters that people write for each other; vowels and what stretches a word add nothing. */
function setArabic(): void {
  const [from, to] = ["آأإٱةیک", "اااا\u0647يك"] as const;
  for (let at = 0; at < from.length; at++) {
    SMALL[from.charCodeAt(at)] = to.charCodeAt(at);
  }
  SMALL.fill(0, 0x64b, 0x660);
  SMALL[0x640] = SMALL[0x670] = 0;
}
setArabic();

/** The small letter of a unit, of the alphabets that word lists are written in; 0 for one that adds nothing. */
const small = (unit: number) => (unit < KNOWN ? SMALL[unit]! : unit);

/** A word without what fingerprints do not look at: "مُحَمَّد" and "محمـد" are "محمد". */
export const bare = (word: string): string => {
  let written = "";
  for (let at = 0; at < word.length; at++) {
    const unit = small(word.charCodeAt(at));
    written += unit === 0 ? "" : String.fromCharCode(unit);
  }
  return written;
};

/**
 * Fingerprint of the word in [start, end), in any letter case, where it stands: cutting words out of the text is what
 * a keystroke would cost most. One that begins with the fingerprint of a stem goes on from there. Each unit turns the
 * fingerprints before it one to one into others, so none gets lost on the way.
 */
export function printOf(
  text: string,
  start: number,
  end: number,
  stem: number
): number {
  let print = stem;
  for (let at = start; at < end; at++) {
    const unit = small(text.charCodeAt(at));
    const mixed = Math.imul(print ^ unit, FACTOR) & MASK;
    print = unit === 0 ? print : mixed ^ (mixed >>> HALF);
  }
  return print;
}
