import { after, before, matchAt, sticky } from "../patterns.ts";

const LINE_START = /(?:^|\n)[ >*-]{0,4}(?:\d\) )?$/;
// The lines between the cells of a table are spaces here, so that two stand together.
const ROW_START = /(?:^|\n)[ \t]{1,4}$/;
const CELL_START = /(?: {2}|\t)$/;
const CELL_END = sticky("(?: {2}|\\t| {0,2}(?:\\n|$))");
const ENTRY = /^\.? ?[:-](?: |\n|$)/;

/** "12.03: CT …" at the start of a line, as people write a course. */
export const beginsEntry = (text: string, start: number, end: number) =>
  LINE_START.test(before(text, start, 8)) && ENTRY.test(after(text, end, 4));

export const beginsLine = (text: string, start: number) =>
  LINE_START.test(before(text, start, 8));

/** Does it fill a cell of a table? "first": of those that begin a row, where days stand. */
export function cellAt(
  text: string,
  start: number,
  end: number
): "first" | "later" | undefined {
  const lead = before(text, start, 4);
  if (!CELL_START.test(lead) || !matchAt(CELL_END, text, end)) {
    return undefined;
  }
  return ROW_START.test(lead) ? "first" : "later";
}

const FRAME = /(?:^|[\t\n,;(:] ?| {2})$/;
const FRAME_END = sticky("(?: {2}| ?(?:[\\t\\n,;)]|\\.?$))");

/** Does it stand between signs on both sides: a cell of a table, a bracket, one of a row of details? */
export const isAlone = (text: string, start: number, end: number): boolean =>
  FRAME.test(before(text, start, 2)) && matchAt(FRAME_END, text, end) !== null;
