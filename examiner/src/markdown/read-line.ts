import { blockSigns } from "./block-signs.ts";
import { readInline } from "./inline.ts";
import type { InlineReader } from "./inline-reader.ts";
import type { Line, Stretch } from "./line.ts";
import { plain } from "./plain.ts";

/** Cuts nested stretches into neighbours that do not overlap; where several meet, their bits add up. */
function flatten(stretches: readonly Stretch[]): readonly Stretch[] {
  if (stretches.length < 2) {
    return stretches;
  }
  const borders = new Map<number, number[]>();
  const note = (at: number, change: number) => {
    const list = borders.get(at);
    list ? list.push(change) : borders.set(at, [change]);
  };
  for (const { start, end, bits } of stretches) {
    note(start, bits);
    note(end, -bits);
  }
  const depth = new Map<number, number>();
  const flat: Stretch[] = [];
  let from = 0;
  let bits = 0;
  for (const [at, changes] of [...borders].sort((a, b) => a[0] - b[0])) {
    if (bits !== 0) {
      flat.push({ start: from, end: at, bits });
    }
    for (const change of changes) {
      const kind = Math.abs(change);
      const open = (depth.get(kind) ?? 0) + Math.sign(change);
      depth.set(kind, open);
      bits = open > 0 ? bits | kind : bits & ~kind;
    }
    from = at;
  }
  return flat;
}

/** Replaces the blanked ranges by spaces. They may touch or overlap. */
function mask(raw: string, blanks: InlineReader["blanks"]): string {
  if (blanks.length === 0) {
    return plain(raw);
  }
  blanks.sort((a, b) => a[0] - b[0]);
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end] of blanks) {
    if (end > at) {
      pieces.push(
        raw.slice(at, Math.max(start, at)),
        " ".repeat(end - Math.max(start, at))
      );
      at = end;
    }
  }
  pieces.push(raw.slice(at));
  return plain(pieces.join(""));
}

const read = (raw: string): Line => {
  const block = blockSigns(raw);
  const inline = readInline(raw, block.textStart);
  inline.blank(0, block.textStart);
  return {
    raw,
    block,
    masked: mask(raw, inline.blanks),
    stretches: flatten(inline.stretches),
    events: inline.events,
    pictures: inline.pictures,
  };
};

const BLANK = read("");

/** Reads one line of Discourse's Markdown. The result depends on the line alone. */
export const readLine = (raw: string): Line => (raw === "" ? BLANK : read(raw));

const NO_SIGNS = blockSigns("-");

/** A title: no markup, one line. Line breaks, which a title cannot have, count as spaces. */
export function readTitle(raw: string): Line {
  return {
    raw,
    block: { ...NO_SIGNS, listItem: false, blank: raw.trim() === "" },
    masked: plain(raw.replace(/[\r\n]/g, " ")),
    stretches: [],
    events: [],
    pictures: [],
  };
}
