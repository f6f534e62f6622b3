import { isWord } from "../text/characters.ts";
import { readBBCode } from "./bbcode.ts";
import { readBackticks } from "./code-span.ts";
import { readCommentEnd, readHtml } from "./html.ts";
import { InlineReader } from "./inline-reader.ts";
import { readBracketClose } from "./link.ts";
import { readUrl } from "./url.ts";

const EMOJI = /:[a-z0-9_+-]{1,60}:(?:t[2-6]:)?/y;
const MENTION = /@[A-Za-z0-9_][\w.-]{0,59}/y;
const HASHTAG = /#[A-Za-z][\w:-]{0,99}/y;

type Read = (reader: InlineReader, at: number) => number;

const wordBefore = (raw: string, at: number) => isWord(raw.charCodeAt(at - 1));

/** Marks a short code that starts at a word's border; answers where reading goes on. */
const shortCode =
  (pattern: RegExp, kind: "mention" | "hashtag" | "emoji"): Read =>
  (reader, at) => {
    pattern.lastIndex = at;
    const found = wordBefore(reader.raw, at) ? null : pattern.exec(reader.raw);
    if (!found) {
      return at + 1;
    }
    reader.mark(at, at + found[0].length, kind);
    return at + found[0].length;
  };

const readEmoji = shortCode(EMOJI, "emoji");

const readColon: Read = (reader, at) =>
  reader.raw.startsWith("://", at)
    ? readUrl(reader, at)
    : readEmoji(reader, at);

/** Emphasis is blanked; an underscore inside a word belongs to the word. */
const readEmphasis: Read = (reader, at) => {
  const { raw } = reader;
  const inWord = wordBefore(raw, at) && isWord(raw.charCodeAt(at + 1));
  const product = raw[at] === "*" && raw[at - 1] === " " && raw[at + 1] === " ";
  if (!product && raw[at - 1] !== "\\" && !(inWord && raw[at] === "_")) {
    reader.blank(at, at + 1);
  }
  return at + 1;
};

const readTilde: Read = (reader, at) => {
  const pair = reader.raw[at + 1] === "~";
  reader.blank(at, pair ? at + 2 : at);
  return pair ? at + 2 : at + 1;
};

const readEntity: Read = (reader, at) => {
  if (reader.raw.startsWith("&nbsp;", at)) {
    reader.blank(at, at + 6);
    return at + 6;
  }
  return at + 1;
};

const readBracketOpen: Read = (reader, at) => {
  const past = readBBCode(reader, at);
  if (past > at) {
    return past;
  }
  reader.brackets.push(reader.raw[at - 1] === "!" ? -at - 1 : at);
  return at + 1;
};

const READERS: Readonly<Record<string, Read>> = {
  "`": readBackticks,
  "[": readBracketOpen,
  "]": readBracketClose,
  "<": readHtml,
  ">": readCommentEnd,
  "|": (reader, at) => {
    reader.blank(at, at + 1);
    return at + 1;
  },
  "@": shortCode(MENTION, "mention"),
  "#": shortCode(HASHTAG, "hashtag"),
  ":": readColon,
  "*": readEmphasis,
  _: readEmphasis,
  "~": readTilde,
  "&": readEntity,
};

const BY_UNIT: Array<Read | undefined> = [];
for (const [character, read] of Object.entries(READERS)) {
  BY_UNIT[character.charCodeAt(0)] = read;
}

/** Reads the inline markup of one line, in one pass from `start`. */
export function readInline(raw: string, start: number): InlineReader {
  const reader = new InlineReader(raw);
  for (let at = start; at < raw.length; ) {
    const unit = raw.charCodeAt(at);
    const read = unit < 128 ? BY_UNIT[unit] : undefined;
    at = read ? read(reader, at) : at + 1;
  }
  return reader;
}
