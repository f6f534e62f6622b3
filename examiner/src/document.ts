import type { Field } from "./finding.ts";
import {
  apply,
  type BlockState,
  lineBits,
  regionBits,
  startState,
} from "./markdown/blocks.ts";
import { KIND_BITS } from "./markdown/kinds.ts";
import type { Line, Stretch } from "./markdown/line.ts";
import { readLine, readTitle } from "./markdown/read-line.ts";

/** A line in its place. Offsets are absolute, in UTF-16 units, without the line break. */
export interface PlacedLine {
  readonly line: Line;
  start: number;
  end: number;
  /** Kinds that hold for the whole line. */
  bits: number;
  /** Kinds that begin or end inside the line: relative offsets, in order, without gaps. Mostly empty. */
  regions: readonly Stretch[];
  prose: boolean;
  blank: boolean;
}

/** A stretch of the masked text that changed: old [start, oldEnd) became [start, end). */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly end: number;
}

const BLOCK = 256;
/** Shared: most lines have none, and a text may be nothing but lines. */
const NO_REGIONS: readonly Stretch[] = [];

/** Follows the tags inside a line; inside a fence they are text. */
function regionsOf(
  state: BlockState,
  { line, bits }: PlacedLine
): readonly Stretch[] {
  if (line.events.length === 0 || (bits & KIND_BITS.code) !== 0) {
    return NO_REGIONS;
  }
  const regions: Stretch[] = [];
  let start = 0;
  for (const event of line.events) {
    regions.push({ start, end: event.at, bits: regionBits(state) });
    apply(state, event);
    start = event.at;
  }
  regions.push({ start, end: line.raw.length, bits: regionBits(state) });
  return regions;
}

/** Length of the common start of two texts. */
function commonStart(a: string, b: string, limit: number): number {
  let at = 0;
  while (
    at + BLOCK <= limit &&
    a.slice(at, at + BLOCK) === b.slice(at, at + BLOCK)
  ) {
    at += BLOCK;
  }
  while (at < limit && a.charCodeAt(at) === b.charCodeAt(at)) {
    at++;
  }
  return at;
}

function commonEnd(a: string, b: string, limit: number): number {
  let length = 0;
  const same = (size: number) =>
    a.slice(a.length - length - size, a.length - length) ===
    b.slice(b.length - length - size, b.length - length);
  while (length + BLOCK <= limit && same(BLOCK)) {
    length += BLOCK;
  }
  while (
    length < limit &&
    a.charCodeAt(a.length - length - 1) === b.charCodeAt(b.length - length - 1)
  ) {
    length++;
  }
  return length;
}

/**
 * A field's text as rules see it: masked, same length, with the kind of every segment. `update` reads again
 * only the lines that an edit touched; what comes out is the same as for a new document.
 */
export class Document {
  text = "";
  masked = "";
  lines: PlacedLine[] = [];
  #read: (raw: string) => Line;

  constructor(readonly field: Field) {
    this.#read = field === "title" ? readTitle : readLine;
    this.lines = [this.#place("")];
  }

  /** Targets of the pictures, in order. */
  get pictures(): readonly string[] {
    const pictures: string[] = [];
    for (const { line } of this.lines) {
      for (const picture of line.pictures) {
        pictures.push(picture);
      }
    }
    return pictures;
  }

  /** Takes the new text; answers what changed in the masked text. */
  update(text: string): Change {
    const limit = Math.min(text.length, this.text.length);
    const head = commonStart(this.text, text, limit);
    const tail = commonEnd(this.text, text, limit - head);
    this.#replaceLines(text, head, tail);
    this.text = text;
    this.#settle();
    return this.#remask();
  }

  #replaceLines(text: string, head: number, tail: number): void {
    const oldEnd = this.text.length - tail;
    let first = 0;
    while (first < this.lines.length - 1 && this.lines[first]!.end < head) {
      first++;
    }
    let last = first;
    while (last < this.lines.length - 1 && this.lines[last]!.end < oldEnd) {
      last++;
    }
    const from = this.lines[first]!.start;
    const to = this.lines[last]!.end + text.length - this.text.length;
    const fresh = this.#split(text.slice(from, to)).map((raw) =>
      this.#place(raw)
    );
    this.lines = this.lines
      .slice(0, first)
      .concat(fresh, this.lines.slice(last + 1));
  }

  #split(text: string): string[] {
    return this.field === "title" ? [text] : text.split("\n");
  }

  #place(raw: string): PlacedLine {
    return {
      line: this.#read(raw),
      start: 0,
      end: 0,
      bits: 0,
      regions: NO_REGIONS,
      prose: true,
      blank: false,
    };
  }

  /** Gives every line its place and its block's kinds. Costs the number of lines. */
  #settle(): void {
    const state = startState();
    let at = 0;
    for (const placed of this.lines) {
      const { line } = placed;
      placed.start = at;
      placed.end = at + line.raw.length;
      at = placed.end + 1;
      placed.bits = this.field === "title" ? 0 : lineBits(state, line);
      placed.regions = regionsOf(state, placed);
      placed.bits |= placed.regions.length > 0 ? 0 : regionBits(state);
      placed.blank = line.block.blank;
      placed.prose =
        placed.bits === 0 &&
        placed.regions.length === 0 &&
        !line.block.blank &&
        !line.block.table;
    }
  }

  #remask(): Change {
    const before = this.masked;
    this.masked = this.lines.map(({ line }) => line.masked).join("\n");
    const limit = Math.min(before.length, this.masked.length);
    const start = commonStart(before, this.masked, limit);
    const tail = commonEnd(before, this.masked, limit - start);
    return {
      start,
      oldEnd: before.length - tail,
      end: this.masked.length - tail,
    };
  }
}
