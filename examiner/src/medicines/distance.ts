import { SOUNDS, VOWELS } from "./sounds.ts";
import { LONGEST } from "./units.ts";

/** What a slip costs, and one among vowels, letters of one sound or letters that stand twice: it says less. */
export const SLIP = 3;
export const LESS = 2;

/** A word's letters, and what it costs to leave out or put in each. */
class Letters {
  readonly codes = new Uint16Array(LONGEST);
  readonly costs = new Uint8Array(LONGEST);

  read(word: string): void {
    const { codes, costs } = this;
    for (let at = 0; at < word.length; at++) {
      codes[at] = word.charCodeAt(at);
    }
    for (let at = 0; at < word.length; at++) {
      const code = codes[at]!;
      const isTwice =
        (at > 0 && codes[at - 1] === code) ||
        (at + 1 < word.length && codes[at + 1] === code);
      costs[at] = isTwice || VOWELS[code] === 1 ? LESS : SLIP;
    }
  }
}

const one = new Letters();
const other = new Letters();
const ROWS = [0, 1, 2].map(() => new Int32Array(LONGEST + 1));

const isSmall = (a: number, b: number) =>
  SOUNDS[a] === SOUNDS[b] || (VOWELS[a] === 1 && VOWELS[b] === 1);

const exchange = (a: number, b: number) =>
  a === b ? 0 : isSmall(a, b) ? LESS : SLIP;

/**
 * How far two words lie apart: letters exchanged, left out, put in, or two that changed places, a slip counting three
 * or two. Above `most` only that it is more: what cannot lead to less is not looked at.
 */
export function distance(a: string, b: string, most: number): number {
  const band = Math.floor(most / LESS);
  const more = most + 1;
  const { length } = b;
  if (
    Math.abs(a.length - length) > band ||
    Math.max(a.length, length) > LONGEST
  ) {
    return more;
  }
  one.read(a);
  other.read(b);
  let [before, last, row] = ROWS as [Int32Array, Int32Array, Int32Array];
  last.fill(more);
  last[0] = 0;
  for (let j = 1; j <= Math.min(band, length); j++) {
    last[j] = last[j - 1]! + other.costs[j - 1]!;
  }
  for (let i = 1; i <= a.length; i++) {
    const code = one.codes[i - 1]!;
    const cost = one.costs[i - 1]!;
    const from = Math.max(1, i - band);
    const to = Math.min(length, i + band);
    row.fill(more);
    row[0] = i <= band ? last[0]! + cost : more;
    let least = row[0];
    for (let j = from; j <= to; j++) {
      const beside = other.codes[j - 1]!;
      let best = last[j - 1]! + exchange(code, beside);
      best = Math.min(best, last[j]! + cost);
      best = Math.min(best, row[j - 1]! + other.costs[j - 1]!);
      if (
        i > 1 &&
        j > 1 &&
        code === other.codes[j - 2] &&
        one.codes[i - 2] === beside
      ) {
        best = Math.min(best, before[j - 2]! + SLIP);
      }
      row[j] = best;
      least = Math.min(least, best);
    }
    if (least > most) {
      return more;
    }
    [before, last, row] = [last, row, before];
  }
  return Math.min(more, last[length]!);
}
