import type { FieldRule, LineView, Match } from "../../rule.ts";

/** About 200 words of English: a screen of a phone without a place to rest. */
const LONGEST_PARAGRAPH = 1200;

/** A shorter line ends visibly before the margin, so that what follows begins anew. */
const SHORT_LINE = 50;

const ITEM = /^(?: {2}|[ \t]?[-+\u2022\u00b7]|\d{1,3}[.)])/;

/**
 * What is marked is how the paragraph begins: a span over all of it would make another finding with each
 * keystroke, and an answer given once would be asked for again.
 */
const MARKED = 60;
const LAST_WORD = / [^ ]{0,30}$/;

/** Where the words of a line begin: markup is blanked, so there may be many spaces before them. */
function wordsStart(text: string, { start, end }: LineView): number {
  let at = start;
  while (at < end && text[at] === " ") {
    at++;
  }
  return at;
}

function opening(text: string, line: LineView): Match | undefined {
  const start = wordsStart(text, line);
  const seen = text.slice(start, Math.min(line.end, start + MARKED));
  const goesOn = start + MARKED < line.end;
  const words = goesOn ? seen.replace(LAST_WORD, "") : seen;
  const end = start + (words || seen).trimEnd().length;
  return end > start ? { start, end } : undefined;
}

const opensParagraph = (text: string, { start }: LineView) =>
  ITEM.test(text.slice(start, start + 5));

/** Sums up lines until something breaks the paragraph. */
class Paragraph {
  #first: LineView | undefined;
  #length = 0;
  #told = false;

  begin(): void {
    this.#first = undefined;
    this.#length = 0;
    this.#told = false;
  }

  /** Takes the next line; answers the paragraph's first line at the moment in which it grows too long. */
  take(line: LineView): LineView | undefined {
    this.#first ??= line;
    this.#length += line.end - line.start;
    if (this.#told || this.#length <= LONGEST_PARAGRAPH) {
      return undefined;
    }
    this.#told = true;
    return this.#first;
  }
}

/** A paragraph that goes on and on. Lists, quotes, code, tables and short lines are breaks. */
export default {
  category: "MANNERS",
  reads: [],
  field: "raw",
  survey({ text }, lines) {
    const found: Match[] = [];
    const paragraph = new Paragraph();
    for (const line of lines) {
      if (line.blank || !line.prose || opensParagraph(text, line)) {
        paragraph.begin();
      }
      const first = line.prose && !line.blank && paragraph.take(line);
      const match = first && opening(text, first);
      if (match) {
        found.push(match);
      }
      if (line.end - line.start < SHORT_LINE) {
        paragraph.begin();
      }
    }
    return found;
  },
} satisfies FieldRule;
