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
const KNOWN = 0x600;
const SMALL = Uint16Array.from({ length: KNOWN }, (_, unit) => {
  const small = String.fromCharCode(unit).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : unit;
});

/** The small letter of a unit; of the alphabets that word lists are written in. */
const small = (unit: number) => (unit < KNOWN ? SMALL[unit]! : unit);

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
    const mixed = Math.imul(print ^ small(text.charCodeAt(at)), FACTOR) & MASK;
    print = mixed ^ (mixed >>> HALF);
  }
  return print;
}
