import type { Finding } from "./finding.ts";

const SPACE = /\s/;

/**
 * The field's text with one suggestion in place of the finding, and where it now stands (UTF-16 offsets).
 * Taking something out also takes one of the two spaces that would be left.
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
  const spare =
    suggestion === "" &&
    SPACE.test(text[end] ?? " ") &&
    SPACE.test(text[start - 1] ?? " ");
  const behind = text.slice(end + (spare && end < text.length ? 1 : 0));
  return {
    text: text.slice(0, start) + suggestion + behind,
    start,
    end: start + suggestion.length,
  };
}
