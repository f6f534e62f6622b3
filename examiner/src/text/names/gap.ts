import { L, LL, LU, matchAt, sticky } from "../patterns.ts";
import type { Piece } from "./piece.ts";

const QUOTES = "\"“«‘'(";
const NICKNAME = sticky(
  ` {1,2}["“«‘'(][${L}]{2,15}["”»’')] {1,2}(?=[${LU}][${LL}])`
);
const COMMA = sticky(", ?");

/** How many spaces begin here, of two at most. */
const spacesAt = (text: string, at: number) =>
  text[at] !== " " ? 0 : text[at + 1] !== " " ? 1 : 2;

/** Length of what may stand between two pieces; undefined where the name ends. */
export function gapLength(
  text: string,
  last: Piece,
  comma: boolean
): number | undefined {
  const spaces = spacesAt(text, last.end);
  if (spaces > 0) {
    const quoted = QUOTES.includes(text[last.end + spaces] ?? " ");
    const nickname = quoted ? matchAt(NICKNAME, text, last.end) : null;
    return nickname?.[0].length ?? spaces;
  }
  const gap = comma ? matchAt(COMMA, text, last.end) : null;
  const joined = last.initial && last.written.endsWith(".");
  return gap?.[0].length ?? (joined ? 0 : undefined);
}
