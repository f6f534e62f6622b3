import { REACH } from "../rule.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Lets `read` see no more than REACH units on each side of [start, end), for readers that go from word to word.
 * `read` gets the part of the text and the place in it; its answer is moved back.
 */
export function within<Found extends Span>(
  text: string,
  start: number,
  end: number,
  read: (near: string, start: number, end: number) => Found | undefined
): Found | undefined {
  const from = Math.max(0, start - REACH);
  const near = text.slice(from, end + REACH);
  const found = read(near, start - from, end - from);
  return (
    found && { ...found, start: found.start + from, end: found.end + from }
  );
}
