import { KIND_BITS } from "./kinds.ts";
import type { Line, RegionEvent } from "./line.ts";

/** What is open between two lines. */
export interface BlockState {
  fenceUnit: number;
  fenceLength: number;
  fenceQuoted: boolean;
  quotes: number;
  codes: number;
  comment: boolean;
  /** A ">" paragraph goes on without its mark until a blank line. */
  lazyQuote: boolean;
  afterBlank: boolean;
  inList: boolean;
  indentedCode: boolean;
}

export const startState = (): BlockState => ({
  fenceUnit: 0,
  fenceLength: 0,
  fenceQuoted: false,
  quotes: 0,
  codes: 0,
  comment: false,
  lazyQuote: false,
  afterBlank: true,
  inList: false,
  indentedCode: false,
});

/** Nested quotes beyond this count as one; a hostile text cannot make the numbers large. */
const DEEPEST = 50;

function isFenceLine(state: BlockState, line: Line): boolean {
  const { fenceUnit, fenceLength, fenceBare, quoted } = line.block;
  if (state.fenceUnit !== 0 && state.fenceQuoted && !quoted) {
    state.fenceUnit = 0;
  }
  if (state.fenceUnit === 0) {
    if (fenceUnit !== 0) {
      state.fenceUnit = fenceUnit;
      state.fenceLength = fenceLength;
      state.fenceQuoted = quoted;
    }
    return fenceUnit !== 0;
  }
  if (
    fenceUnit === state.fenceUnit &&
    fenceBare &&
    fenceLength >= state.fenceLength
  ) {
    state.fenceUnit = 0;
    return true;
  }
  return false;
}

function isIndentedCode(state: BlockState, line: Line): boolean {
  const { blank, indented, listItem } = line.block;
  if (!blank) {
    state.indentedCode =
      indented && !state.inList && (state.afterBlank || state.indentedCode);
    state.inList =
      listItem || (state.inList && (indented || !state.afterBlank));
  }
  state.afterBlank = blank;
  return state.indentedCode && !blank;
}

function isQuoted(state: BlockState, line: Line): boolean {
  const { blank, quoted, listItem, heading, fenceUnit } = line.block;
  const ends = blank || listItem || heading || fenceUnit !== 0;
  state.lazyQuote = quoted ? !blank : state.lazyQuote && !ends;
  return state.lazyQuote || quoted;
}

/** Applies one opening or closing tag. */
export function apply(state: BlockState, event: RegionEvent): void {
  const step = event.opens ? 1 : -1;
  if (event.kind === "comment") {
    state.comment = event.opens;
  } else if (event.kind === "quote") {
    state.quotes = Math.min(DEEPEST, Math.max(0, state.quotes + step));
  } else {
    state.codes = Math.min(DEEPEST, Math.max(0, state.codes + step));
  }
}

export const regionBits = (state: BlockState) =>
  (state.quotes > 0 ? KIND_BITS.quote : 0) |
  (state.codes > 0 ? KIND_BITS.code : 0) |
  (state.comment ? KIND_BITS.html : 0);

/** Bits that hold for the whole line; moves `state` on, but for the line's region events. */
export function lineBits(state: BlockState, line: Line): number {
  const fenceLine = isFenceLine(state, line);
  const inFence = fenceLine || state.fenceUnit !== 0;
  if (inFence) {
    state.lazyQuote = false;
    state.afterBlank = false;
    state.indentedCode = false;
    return KIND_BITS.code | (line.block.quoted ? KIND_BITS.quote : 0);
  }
  const quoted = isQuoted(state, line);
  const indentedCode = isIndentedCode(state, line);
  return (quoted ? KIND_BITS.quote : 0) | (indentedCode ? KIND_BITS.code : 0);
}
