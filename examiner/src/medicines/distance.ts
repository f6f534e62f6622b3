/** Letters that are written for each other: a slip among them says less than one among others. */
const VOWELS = new Set("aeiouyаеиоуюяاويه");
const WHOLE = 3;
export const LESS = 2;
const LONGEST = 40;

const isVowel = (letter: string | undefined) =>
  letter !== undefined && VOWELS.has(letter);

/** What it costs to write one letter for the other. */
const exchange = (a: string, b: string) =>
  a === b ? 0 : isVowel(a) && isVowel(b) ? LESS : WHOLE;

/** What it costs to leave out or put in the letter at `at`: less for a vowel or a letter that stands there twice. */
const surplus = (word: string, at: number) =>
  isVowel(word[at]) || word[at] === word[at - 1] || word[at] === word[at + 1]
    ? LESS
    : WHOLE;

const rows = [0, 1, 2].map(() => new Int32Array(LONGEST + 2));

/**
 * How far two words lie apart, a slip counting three, or two among vowels and letters that stand twice: letters exchanged, left out, put in, or two that changed places.
 * More than `most` stands for anything above it.
 */
export function distance(a: string, b: string, most: number): number {
  const longest = Math.max(a.length, b.length);
  if (Math.abs(a.length - b.length) * LESS > most || longest > LONGEST) {
    return most + 1;
  }
  let [before, last, row] = rows as [Int32Array, Int32Array, Int32Array];
  last[0] = 0;
  for (let j = 1; j <= b.length; j++) {
    last[j] = last[j - 1]! + surplus(b, j - 1);
  }
  for (let i = 1; i <= a.length; i++) {
    row[0] = last[0]! + surplus(a, i - 1);
    let least = row[0];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        last[j]! + surplus(a, i - 1),
        row[j - 1]! + surplus(b, j - 1),
        last[j - 1]! + exchange(a[i - 1]!, b[j - 1]!)
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + WHOLE);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) {
      return most + 1;
    }
    [before, last, row] = [last, row, before];
  }
  return last[b.length]!;
}
