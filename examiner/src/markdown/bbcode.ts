import type { InlineReader } from "./inline-reader.ts";

/** Tags of Discourse and its bundled plugins. What they enclose is read on; the tag itself is blanked. */
const TAG =
  /\[(\/?)(quote|code|pre|details|spoiler|poll|event|chat|date|date-range|wrap|grid|b|i|u|s|hr|size|color|font|left|center|right|ul|ol|li|url|email|img|policy|timezone|blur|hide)(?=[\]= ])/iy;
const LONGEST_TAG = 1000;

/** Attribute values that readers of the post see, or that name a day: kept for the rules. */
const VISIBLE_VALUE = /^(?:details|date|date-range|url|email|event)$/;

const REGIONS: Readonly<Record<string, "quote" | "code" | undefined>> = {
  quote: "quote",
  code: "code",
  pre: "code",
};

function tagEnd(raw: string, from: number): number {
  const close = raw.slice(from, from + LONGEST_TAG).indexOf("]");
  return close < 0 ? -1 : from + close;
}

/** A BBCode tag at `at`, or `at` itself when there is none. Regions are settled later, line by line. */
export function readBBCode(reader: InlineReader, at: number): number {
  TAG.lastIndex = at;
  const tag = TAG.exec(reader.raw);
  const end = tag ? tagEnd(reader.raw, TAG.lastIndex) : -1;
  if (!tag || end < 0) {
    return at;
  }
  const name = tag[2]!.toLowerCase();
  const closing = tag[1] === "/";
  const nameEnd = at + tag[0].length;
  reader.blank(
    at,
    VISIBLE_VALUE.test(name) && !closing ? Math.min(nameEnd + 1, end) : end
  );
  reader.blank(end, end + 1);
  const kind = REGIONS[name];
  if (kind) {
    reader.events.push({ kind, opens: !closing, at: closing ? at : end + 1 });
  }
  if (name === "img" && !closing) {
    reader.pictures.push(
      reader.raw.slice(end + 1, end + 1 + LONGEST_TAG).split("[")[0]!
    );
  }
  return end + 1;
}
