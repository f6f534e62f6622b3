import type { InlineReader } from "./inline-reader.ts";

/** What stands behind "](": the target's span and where the link ends. */
interface Target {
  readonly start: number;
  readonly end: number;
  readonly past: number;
}

const SPACE = /[ \t]/;

function titleEnd(raw: string, at: number): number {
  const quote = raw[at];
  if (quote !== '"' && quote !== "'") {
    return at;
  }
  const close = raw.indexOf(quote, at + 1);
  return close < 0 ? at : close + 1;
}

const skipSpaces = (raw: string, at: number) => {
  while (at < raw.length && SPACE.test(raw[at]!)) {
    at++;
  }
  return at;
};

/** Parentheses may nest once in a target; a third opening one ends the attempt, which keeps this linear. */
function readTarget(raw: string, open: number): Target | undefined {
  const start = skipSpaces(raw, open + 1);
  let depth = 0;
  let end = start;
  for (; end < raw.length && !SPACE.test(raw[end]!); end++) {
    if (raw[end] === "(" && ++depth > 2) {
      return undefined;
    }
    if (raw[end] === ")" && depth-- === 0) {
      return { start, end, past: end + 1 };
    }
  }
  const past = skipSpaces(raw, titleEnd(raw, skipSpaces(raw, end)));
  return raw[past] === ")" ? { start, end, past: past + 1 } : undefined;
}

const PICTURE_SIZE = /\|\d{1,5}x\d{1,5}(?:, ?\d{1,3}%)?$/;

function markPicture(
  reader: InlineReader,
  open: number,
  close: number,
  target: string
): void {
  const size =
    PICTURE_SIZE.exec(reader.raw.slice(Math.max(open, close - 24), close))?.[0]
      .length ?? 0;
  reader.blank(close - size, close);
  reader.mark(open + 1, close, "alt-text");
  reader.pictures.push(target);
}

/** "[text](target)" and "![alt](target)": brackets are blanked, text and target marked. */
export function readBracketClose(reader: InlineReader, at: number): number {
  const { raw } = reader;
  const bracket = reader.brackets.pop();
  const target =
    bracket !== undefined && raw[at + 1] === "("
      ? readTarget(raw, at + 1)
      : undefined;
  if (bracket === undefined || !target) {
    return at + 1;
  }
  const isPicture = bracket < 0;
  const open = isPicture ? -bracket - 1 : bracket;
  const address = raw.slice(target.start, target.end);
  reader.blank(isPicture ? open - 1 : open, open + 1);
  reader.blank(at, target.start);
  reader.blank(target.end, target.past);
  if (isPicture) {
    markPicture(reader, open, at, address);
  } else {
    reader.mark(open + 1, at, "link-text");
  }
  reader.mark(
    target.start,
    target.end,
    address.startsWith("upload:") ? "upload" : "link-target"
  );
  return target.past;
}
