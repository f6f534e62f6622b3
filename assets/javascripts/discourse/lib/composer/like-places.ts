import { bareDocument, bareMarkdown, type BareText } from "./bare-text.ts";
import type { Document } from "./prosemirror.ts";
import type { Span } from "./rich-places.ts";
import WordFinder from "./word-finder.ts";

/** So many letters on both sides tell one place of the same words from another; the more, the surer. */
const AROUND = [12, 4, 0];

/**
 * Where spans of a long Markdown text lie in the document that an editor made of it, without reading the text anew:
 * the third place of some words here is the third there, if they are there as often. Undefined where they are not.
 */
export function likePlaces(
  doc: Document,
  raw: string,
  spans: readonly Span[]
): (Span | undefined)[] {
  const here = bareMarkdown(raw);
  const there = bareDocument(doc);
  const bare = spans.map((span) => bareSpan(here, span));
  const found: (Span | undefined)[] = spans.map(() => undefined);
  for (const by of AROUND) {
    const wide = bare.map((span, index) =>
      span && !found[index] ? widened(here, span, by) : undefined
    );
    matched(here, there, wide).forEach((start, index) => {
      if (start !== undefined) {
        found[index] = placeOf(there, start, bare[index]!, wide[index]!);
      }
    });
  }
  return found;
}

/** Where a span of the other text stands there, which begins `wide.start` … `span.start` behind `start`. */
function placeOf({ at }: BareText, start: number, span: Span, wide: Span) {
  const from = start + span.start - wide.start;
  const to = from + span.end - span.start;
  return { start: at[from]!, end: at[to - 1]! + 1 };
}

/** The part of a bare text that a span of its original became. */
function bareSpan({ at, text }: BareText, { start, end }: Span) {
  let [from, to] = [firstAt(at, start), firstAt(at, end)];
  while (from < to && text[from] === " ") {
    from++;
  }
  while (from < to && text[to - 1] === " ") {
    to--;
  }
  return to - from > 1 ? { start: from, end: to } : undefined;
}

function widened({ text }: BareText, { start, end }: Span, by: number): Span {
  return {
    start: Math.max(0, start - by),
    end: Math.min(text.length, end + by),
  };
}

/** For each span of one text where the same words, the same in number, begin in another. */
function matched(
  here: BareText,
  there: BareText,
  spans: readonly (Span | undefined)[]
): (number | undefined)[] {
  const words = spans.map((span) =>
    span ? here.text.slice(span.start, span.end) : ""
  );
  const finder = new WordFinder(words.filter(Boolean));
  const own = places(finder, here);
  const others = places(finder, there);
  return spans.map((span, index) => {
    const [from, to] = [own.get(words[index]!), others.get(words[index]!)];
    return span && from && from.length === to?.length
      ? to[from.indexOf(span.start)]
      : undefined;
  });
}

function places(finder: WordFinder, { text }: BareText) {
  const found = new Map<string, number[]>();
  finder.in(text, (word, at) => {
    found.set(word, found.get(word) ?? []);
    found.get(word)!.push(at);
  });
  return found;
}

/** The first index whose place is not before `place`. */
function firstAt(at: readonly number[], place: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (at[middle]! < place) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
