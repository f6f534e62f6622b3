import type { PlacedLine } from "../document.ts";
import type { Stretch } from "./line.ts";

/** First index whose item ends behind `at`. Items are in order and do not overlap. */
export function firstEndingBehind(
  items: readonly { readonly end: number }[],
  at: number
): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    items[middle]!.end > at ? (high = middle) : (low = middle + 1);
  }
  return low;
}

function bitsWithin(
  stretches: readonly Stretch[],
  start: number,
  end: number
): number {
  let bits = 0;
  for (
    let i = stretches.length > 0 ? firstEndingBehind(stretches, start) : 0;
    i < stretches.length && stretches[i]!.start < end;
    i++
  ) {
    bits |= stretches[i]!.bits;
  }
  return bits;
}

/** All kinds that the span [start, end) meets, as bits. `first` is the line in which it starts. */
export function kindsIn(
  lines: readonly PlacedLine[],
  first: number,
  start: number,
  end: number
): number {
  let bits = 0;
  for (let i = first; i < lines.length && lines[i]!.start < end; i++) {
    const { line, start: at, regions, bits: own } = lines[i]!;
    bits |=
      own |
      bitsWithin(line.stretches, start - at, end - at) |
      bitsWithin(regions, start - at, end - at);
  }
  return bits;
}
