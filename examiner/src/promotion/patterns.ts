import { LETTERS } from "../text/letter-classes.ts";

const WORD = `[${LETTERS}0-9]`;
const SHORTHANDS: Readonly<Record<string, string>> = {
  "~": `[${LETTERS}]{0,7}`,
  " ": "(?:[ \\t\\u00a0]{1,3})",
  _: `(?:[ \\t\\u00a0]{1,3}[${LETTERS}0-9'-]{1,20}){0,3}`,
};

/** A shorthand, or a class, which stays as it is. */
const SHORT = /\[[^\]]{1,40}\]|[~ _]/g;

/**
 * Phrases as one expression that looks for whole words in a folded text. "~" stands for an ending, " " for a space or
 * more, "_" for up to three words; the rest is as in expressions, and every repetition has an upper bound.
 */
export const phrases = (...written: readonly string[]): RegExp =>
  new RegExp(
    `(?<!${WORD})(?:${written
      .map((one) => one.replace(SHORT, (sign) => SHORTHANDS[sign] ?? sign))
      .join("|")})(?!${WORD})`,
    "g"
  );
