import { isWord } from "./characters.ts";
import { matchAt, sticky } from "./patterns.ts";

const MAC = sticky(
  "[0-9A-Fa-f]{2}([:-])(?:[0-9A-Fa-f]{2}\\1){4}[0-9A-Fa-f]{2}(?![0-9A-Za-z:-])"
);

/** Span of the address of a network card whose first sign between is at `sign`: 00:1A:2B:3C:4D:5E, not a time. */
export function macAround(
  text: string,
  sign: number
): readonly [start: number, end: number] | undefined {
  const start = sign - 2;
  if (
    text[sign + 3] !== text[sign] ||
    start < 0 ||
    isWord(text.charCodeAt(start - 1)) ||
    /[:-]/.test(text[start - 1] ?? "")
  ) {
    return undefined;
  }
  const mac = matchAt(MAC, text, start)?.[0];
  return mac && /[A-Fa-f]/.test(mac) && /\d/.test(mac)
    ? [start, start + mac.length]
    : undefined;
}
