import { likePlaces } from "./like-places.ts";
import type { Document } from "./prosemirror.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

// Private characters: no writing, no markup, so that Markdown with them is read as it is without them.
const FIRST = 0xe000;
const LAST = 0xf8ff;
const PRIVATE = /[\ue000-\uf8ff]/g;
/** A longer text would be read too slowly after each pause. */
const LONG = 4000;

/**
 * Where spans of a Markdown text lie in the document that an editor made of it. Signposts are put into a copy of the
 * text; where they come out when it is read tells the places. Undefined for what is not visible text, as an address.
 * Many spans of a long text are looked for by their words.
 */
export function placesIn(
  doc: Document,
  raw: string,
  spans: readonly Span[],
  fromMarkdown: (markdown: string) => Document
): (Span | undefined)[] {
  if (raw.length > LONG && spans.length > 1) {
    return likePlaces(doc, raw, spans);
  }
  const few = spans.slice(0, (LAST - FIRST) / 2);
  if (!few.length || raw.search(PRIVATE) !== -1) {
    return spans.map(() => undefined);
  }
  const copy = fromMarkdown(withSignposts(raw, few));
  const found = signposts(copy);
  return spans.map((_span, index) => {
    const start = found.get(2 * index);
    const end = found.get(2 * index + 1);
    return start && end ? confirmed(doc, copy, start, end) : undefined;
  });
}

interface Signpost {
  /** In the copy, and in a document without signposts. */
  readonly there: number;
  readonly here: number;
}

function withSignposts(raw: string, spans: readonly Span[]): string {
  const posts = spans
    .flatMap(({ start, end }, index) => [
      { offset: start, post: 2 * index },
      { offset: end, post: 2 * index + 1 },
    ])
    .sort((a, b) => b.offset - a.offset || b.post - a.post);
  return posts.reduce(
    (text, { offset, post }) =>
      text.slice(0, offset) +
      String.fromCharCode(FIRST + post) +
      text.slice(offset),
    raw
  );
}

function signposts(copy: Document): Map<number, Signpost> {
  const found = new Map<number, Signpost>();
  copy.descendants((node, position) => {
    for (const { 0: post, index } of node.text?.matchAll(PRIVATE) ?? []) {
      const there = position + index;
      found.set(post.charCodeAt(0) - FIRST, {
        there,
        here: there - found.size,
      });
    }
  });
  return found;
}

function confirmed(
  doc: Document,
  copy: Document,
  start: Signpost,
  end: Signpost
): Span | undefined {
  const wanted = copy
    .textBetween(start.there, end.there, "\n")
    .replace(PRIVATE, "");
  return end.here <= doc.content.size &&
    doc.textBetween(start.here, end.here, "\n") === wanted
    ? { start: start.here, end: end.here }
    : undefined;
}
