import type { InlineReader } from "./inline-reader.ts";

const TAG_NAME = /<(\/?)([a-z][a-z0-9]{0,15})(?=[\s/>])/iy;
const PICTURE_SOURCE = /\ssrc\s{0,3}=\s{0,3}["']?([^"'\s>]{1,1000})/i;

/** "-->" ends a comment wherever that began; outside one it means nothing. */
export function readCommentEnd(reader: InlineReader, at: number): number {
  if (reader.raw.startsWith("--", at - 2)) {
    reader.events.push({ kind: "comment", opens: false, at: at - 2 });
    reader.blank(at - 2, at + 1);
  }
  return at + 1;
}

function readCommentStart(reader: InlineReader, at: number): number {
  reader.events.push({ kind: "comment", opens: true, at: at + 4 });
  reader.blank(at, at + 4);
  return at + 4;
}

function tagClose(reader: InlineReader, from: number): number {
  if (reader.noTagEnd) {
    return -1;
  }
  const end = reader.raw.indexOf(">", from);
  reader.noTagEnd = end < 0;
  return end;
}

function codeEvent(
  reader: InlineReader,
  name: string,
  closing: boolean,
  at: number,
  past: number
): void {
  if (name === "pre" || name === "code") {
    reader.events.push({
      kind: "code",
      opens: !closing,
      at: closing ? at : past,
    });
  }
}

/**
 * HTML that Discourse allows. A tag without attributes is blanked; one with attributes stays readable as
 * `html`, because names and numbers hide in them.
 */
export function readHtml(reader: InlineReader, at: number): number {
  const { raw } = reader;
  if (raw.startsWith("<!--", at)) {
    return readCommentStart(reader, at);
  }
  TAG_NAME.lastIndex = at;
  const tag = TAG_NAME.exec(raw);
  const nameEnd = TAG_NAME.lastIndex;
  const end = tag ? tagClose(reader, nameEnd) : -1;
  if (!tag || end < 0) {
    return at + 1;
  }
  const name = tag[2]!.toLowerCase();
  codeEvent(reader, name, tag[1] === "/", at, end + 1);
  if (end - nameEnd <= 1) {
    reader.blank(at, end + 1);
    return end + 1;
  }
  readAttributes(reader, name, at, nameEnd, end);
  return nameEnd;
}

function readAttributes(
  reader: InlineReader,
  name: string,
  at: number,
  nameEnd: number,
  end: number
): void {
  reader.blank(at, nameEnd);
  reader.mark(nameEnd, end, "html");
  reader.blank(end, end + 1);
  if (name === "img") {
    const source = PICTURE_SOURCE.exec(
      reader.raw.slice(nameEnd, Math.min(end, nameEnd + 2000))
    );
    reader.pictures.push(source?.[1] ?? "");
  }
}
