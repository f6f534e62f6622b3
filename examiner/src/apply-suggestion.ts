import type { Finding } from "./finding.ts";
import { asWritten } from "./text/phrases.ts";

const SPACE = /\s/;
const NEEDS_NO_SPACE = /^[ \t]?[,.;:!?)\]،؛؟]/;

/** What goes with something that is taken out: a space that would stand alone, before punctuation or twice. */
function spareSpaces(
  text: string,
  start: number,
  end: number
): [before: number, behind: number] {
  const spaceBefore = text[start - 1] === " ";
  if (spaceBefore && NEEDS_NO_SPACE.test(text.slice(end, end + 2))) {
    return [1, text[end] === " " ? 1 : 0];
  }
  const behind = text[end];
  const doubled =
    (start === 0 || SPACE.test(text[start - 1]!)) && behind === " ";
  return doubled
    ? [0, 1]
    : [spaceBefore && (behind === undefined || behind === "\n") ? 1 : 0, 0];
}

/** What stands for a trademark is none: its sign goes with it, from behind the end of bold words too. */
const SIGN =
  /^([*_~]{0,3}) ?(?:®|™|℠|\((?:R|TM|r|tm)\)|&(?:reg|trade);|<sup> ?(?:®|™|\(?(?:R|TM|r|tm)\)?|&(?:reg|trade);) ?<\/sup>)/;
const LONGEST_SIGN = 26;

/** What stays of the text behind a name, in place of how much of it. */
function signBehind(text: string, end: number): [kept: string, behind: number] {
  const found = SIGN.exec(text.slice(end, end + LONGEST_SIGN));
  return found ? [found[1]!, found[0].length] : ["", 0];
}

const CAPITAL = /^(?:[*_~]{0,3})\p{Lu}/u;
/** What stands before the first sentence of a line. */
const LINE_HEAD = /^[ \t>]*(?:(?:[-*+#]+|\d{1,3}[.)])[ \t]+)?/;
/** What stands before a word and belongs to it. */
const WORD_HEAD = /["“«„(*_~]{1,3}$/;
/** "vs. ", "p.o. ": not the end of a sentence; "40 mg. " may be. */
const SHORTENED = /(?:^|(?<!\d)[^\p{L}\p{N}])\p{L}{1,2}\. {0,3}$/u;
const LONGEST_LEAD = 60;

/** A sentence goes on to begin with a capital. */
function inItsPlace(
  suggestion: string,
  text: string,
  start: number,
  end: number
) {
  if (!CAPITAL.test(text.slice(start, end))) {
    return suggestion;
  }
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const lead = text
    .slice(Math.max(line, start - LONGEST_LEAD), start)
    .replace(LINE_HEAD, "")
    .replace(WORD_HEAD, "");
  return SHORTENED.test(lead) ? suggestion : asWritten(suggestion, lead);
}

/**
 * The field's text with one suggestion in place of the finding, and where it now stands (UTF-16 offsets).
 * Taking something out also takes the space that would be left over.
 * A finding that does not fit the text leaves it as it is.
 */
export function applySuggestion(
  text: string,
  finding: Pick<Finding, "start" | "end" | "suggestions">,
  choice = 0
): { text: string; start: number; end: number } {
  const { start, end } = finding;
  const suggestion = finding.suggestions[choice];
  const fits =
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start <= end &&
    end <= text.length;
  if (suggestion === undefined || !fits) {
    return { text, start: text.length, end: text.length };
  }
  const [before, behind] =
    suggestion === "" ? spareSpaces(text, start, end) : [0, 0];
  const [kept, sign] = suggestion === "" ? ["", 0] : signBehind(text, end);
  const from = start - before;
  const put = inItsPlace(suggestion, text, start, end) + kept;
  return {
    text: text.slice(0, from) + put + text.slice(end + behind + sign),
    start: from,
    end: from + put.length,
  };
}
