import { CAPITALS, LETTERS, SMALL } from "./letter-classes.ts";

/** Parts for regular expressions, to be put inside a class: `[${L}'-]`. */
export const L = LETTERS;
export const LU = CAPITALS;
export const LL = SMALL;

/**
 * A sticky expression. Every repetition in it must have an upper bound and no two neighbours may match the same
 * text: a rule must not depend on more than REACH units, and no text may make it slow.
 */
export const sticky = (source: string, flags = "") =>
  new RegExp(source, `y${flags}`);

/** Tries a sticky expression at exactly this place. */
export function matchAt(
  expression: RegExp,
  text: string,
  at: number
): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

/** Up to `length` units before `at`. Test it with an expression that ends in "$". */
export const before = (text: string, at: number, length: number) =>
  text.slice(Math.max(0, at - length), at);

/** Up to `length` units from `at` on. */
export const after = (text: string, at: number, length: number) =>
  text.slice(at, at + length);
