import type { BlockSigns } from "./line.ts";

const QUOTE_MARKS = /^(?: {0,3}> ?){1,20}/;
const FENCE = /^ {0,3}(`{3,500}|~{3,500})/;
const LIST_ITEM = /^ {0,12}(?:[-*+]|\d{1,9}[.)])(?: |$)/;
const HEADING = /^ {0,3}#{1,6} /;
const TABLE = /^ {0,3}\|/;
const INDENTED = /^(?: {4}|\t)/;
const BLANK = /^[ \t]*$/;

/** Reads the start of a line. A backtick fence whose info has a backtick is inline code, as in CommonMark. */
export function blockSigns(raw: string): BlockSigns {
  const marks = QUOTE_MARKS.exec(raw)?.[0].length ?? 0;
  const text = marks > 0 ? raw.slice(marks) : raw;
  const fence = FENCE.exec(text)?.[1];
  const behind = fence ? text.slice(text.indexOf(fence) + fence.length) : "";
  const isFence =
    fence !== undefined && !(fence[0] === "`" && behind.includes("`"));
  const heading = HEADING.exec(text)?.[0].length ?? 0;
  return {
    blank: BLANK.test(text),
    quoted: marks > 0,
    fenceUnit: isFence ? fence.charCodeAt(0) : 0,
    fenceLength: isFence ? fence.length : 0,
    fenceBare: isFence && BLANK.test(behind),
    indented: INDENTED.test(text),
    listItem: LIST_ITEM.test(text),
    table: TABLE.test(text),
    heading: heading > 0,
    textStart: marks + heading,
  };
}
