import type { InlineReader } from "./inline-reader.ts";

/** Inline code, if these backticks have a partner in this line. */
export function readBackticks(reader: InlineReader, at: number): number {
  let end = at;
  while (reader.raw[end] === "`") {
    end++;
  }
  const closer = reader.runs.get(at);
  reader.blank(at, end);
  if (closer === undefined) {
    return end;
  }
  reader.mark(end, closer, "code");
  reader.blank(closer, closer + end - at);
  return closer + end - at;
}
