type Range = readonly [from: number, to: number];

interface Part {
  readonly ranges: readonly Range[];
  readonly least: number;
  readonly most: number;
}

export const LONGEST = 64;
const LONGEST_SOURCE = 200;
const TOKEN =
  /(?:\\(d)|\\([-[\]{}?\\])|\[((?:\\.|[^\\[\]])+)\]|([^\\[\]{}()|?*+.^$]))/y;
const COUNT = /(?:\{(\d{1,2})(?:,(\d{1,2}))?\}|(\?))/y;
const RANGE = /(?:\\(d)|(?:\\(.)|([^\\]))(?:-(?:\\([^d])|([^\\])))?)/y;
const DIGITS: Range = [48, 57];

/** What could not be read of a pattern. */
export class Unreadable extends Error {}

/**
 * How a number is written. Ruby reads the same few signs: lib/medical_communities/schemes/pattern.rb says which, and
 * why this is no regular expression.
 */
export default class Pattern {
  readonly shortest: number;
  readonly longest: number;
  readonly #parts: readonly Part[];

  /** @throws {Unreadable} */
  constructor(source: string) {
    if (
      typeof source !== "string" ||
      !source ||
      source.length > LONGEST_SOURCE
    ) {
      throw new Unreadable("");
    }
    this.#parts = read(source.replace(/^\^/, "").replace(/\$$/, ""));
    this.shortest = sum(this.#parts.map(({ least }) => least));
    this.longest = sum(this.#parts.map(({ most }) => most));
    if (this.longest < 1 || this.longest > LONGEST) {
      throw new Unreadable(source);
    }
  }

  get isDigitsOnly(): boolean {
    return this.#parts.every(({ ranges }) =>
      ranges.every(([from, to]) => from >= DIGITS[0] && to <= DIGITS[1])
    );
  }

  matches(number: string): boolean {
    const characters = [...number];
    const places = this.#parts.reduce(
      (starts, part) =>
        new Set([...starts].flatMap((start) => ends(characters, start, part))),
      new Set([0])
    );
    return places.has(characters.length);
  }
}

/** Where the part may end when it begins there. */
function ends(
  characters: readonly string[],
  start: number,
  { ranges, least, most }: Part
): number[] {
  const found: number[] = least === 0 ? [start] : [];
  for (let count = 1; count <= most; count++) {
    const code = characters[start + count - 1]?.codePointAt(0);
    if (
      code === undefined ||
      !ranges.some(([from, to]) => code >= from && code <= to)
    ) {
      break;
    }
    if (count >= least) {
      found.push(start + count);
    }
  }
  return found;
}

function read(source: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < source.length) {
    const token = matchAt(TOKEN, source, at);
    if (!token) {
      throw new Unreadable(source.slice(at));
    }
    at += token[0].length;
    const count = matchAt(COUNT, source, at);
    at += count?.[0].length ?? 0;
    parts.push({ ranges: rangesOf(token), ...counts(count) });
  }
  return parts;
}

function rangesOf([, digit, escaped, inside, plain]: RegExpExecArray): Range[] {
  if (digit) {
    return [DIGITS];
  }
  if (inside) {
    return rangesIn(inside);
  }
  const code = codeOf(escaped ?? plain);
  return [[code, code]];
}

function rangesIn(inside: string): Range[] {
  const ranges: Range[] = [];
  let at = 0;
  while (at < inside.length) {
    const found = matchAt(RANGE, inside, at);
    if (!found || inside.startsWith("^")) {
      throw new Unreadable(`[${inside}]`);
    }
    at += found[0].length;
    ranges.push(rangeOf(found, inside));
  }
  return ranges;
}

function rangeOf(
  [, digit, escapedFrom, plainFrom, escapedTo, plainTo]: RegExpExecArray,
  inside: string
): Range {
  if (digit) {
    return DIGITS;
  }
  const from = codeOf(escapedFrom ?? plainFrom);
  const end = escapedTo ?? plainTo;
  const to = end === undefined ? from : codeOf(end);
  if (to < from) {
    throw new Unreadable(`[${inside}]`);
  }
  return [from, to];
}

function counts(found: RegExpExecArray | null): {
  least: number;
  most: number;
} {
  if (!found) {
    return { least: 1, most: 1 };
  }
  if (found[3]) {
    return { least: 0, most: 1 };
  }
  const least = Number(found[1]);
  const most = Number(found[2] ?? least);
  if (most < least || most === 0) {
    throw new Unreadable(found[0]);
  }
  return { least, most };
}

function matchAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const codeOf = (character = "") => character.codePointAt(0) ?? 0;
const sum = (numbers: readonly number[]) =>
  numbers.reduce((total, number) => total + number, 0);
