import type { InlineReader } from "./inline-reader.ts";

const SCHEME_START = /[A-Za-z]/;
const TRAILING = /[.,;:!?']/;
const STOPS = ' \t"<>[]`|\\';
/** Longer schemes than "https" and "upload" do not occur in posts. */
const LONGEST_SCHEME = 12;

function schemeStart(raw: string, colon: number): number {
  let start = colon;
  while (
    start > 0 &&
    colon - start < LONGEST_SCHEME &&
    SCHEME_START.test(raw[start - 1]!)
  ) {
    start--;
  }
  return start;
}

function urlEnd(raw: string, from: number): number {
  let end = from;
  let open = 0;
  for (; end < raw.length && !STOPS.includes(raw[end]!); end++) {
    if (raw[end] === "(") {
      open++;
    } else if (raw[end] === ")" && --open < 0) {
      break;
    }
  }
  while (end > from && TRAILING.test(raw[end - 1]!)) {
    end--;
  }
  return end;
}

/** A bare address around "://". It ends before white space, quotes, brackets and a ")" that it did not open. */
export function readUrl(reader: InlineReader, colon: number): number {
  const { raw } = reader;
  const start = schemeStart(raw, colon);
  if (start === colon) {
    return colon + 1;
  }
  const end = urlEnd(raw, colon + 3);
  reader.mark(
    start,
    end,
    raw.startsWith("upload", start) ? "upload" : "link-target"
  );
  return end;
}
