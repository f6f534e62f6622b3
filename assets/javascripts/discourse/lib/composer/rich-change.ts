import type { Changes } from "../checklist/changes.ts";
import type { Document, Transaction, View } from "./prosemirror.ts";
import type { Span } from "./rich-places.ts";

type State = View["state"];

/**
 * The transaction that replaces words of a document and nothing else: what stands between them is not drawn anew,
 * and the caret keeps its place. Undefined unless each of the places holds just the words of its change.
 */
export function replaced(
  { tr, doc }: State,
  changes: Changes,
  places: readonly (Span | undefined)[]
): Transaction | undefined {
  const isThere = changes.every(({ before }, index) =>
    holds(doc, places[index], before)
  );
  if (!isThere || !changes.length) {
    return undefined;
  }
  // The last one first: then the places of the others hold.
  for (let index = changes.length - 1; index >= 0; index--) {
    put(tr, doc, places[index]!, changes[index]!.after);
  }
  return tr;
}

/** The transaction that makes one document of another, as small as one step can be. */
export function replacedWhole(
  { tr, doc }: State,
  wanted: Document
): Transaction | undefined {
  const start = doc.content.findDiffStart(wanted.content);
  const end = doc.content.findDiffEnd(wanted.content);
  if (start === null || !end) {
    return undefined;
  }
  // Where a letter is doubled, both searches claim it.
  const shared = Math.max(0, start - Math.min(end.a, end.b));
  return tr.replace(start, end.a + shared, wanted.slice(start, end.b + shared));
}

/** The transaction that takes another one back, step by step. */
export function takenBack(
  { tr }: State,
  { steps, docs }: Transaction
): Transaction {
  return steps.reduceRight(
    (back, step, index) => back.step(step.invert(docs[index]!)),
    tr
  );
}

/** Whether a place is within one paragraph and reads so: markup and what is written otherwise do not. */
function holds(doc: Document, place: Span | undefined, words: string) {
  return (
    place !== undefined &&
    words !== "" &&
    !words.includes("\n") &&
    doc.nodeAt(place.start)?.text !== undefined &&
    doc.textBetween(place.start, place.end, "\n") === words
  );
}

/** Words in place of others, as bold or as linked as those. */
function put(
  tr: Transaction,
  doc: Document,
  { start, end }: Span,
  text: string
) {
  const { marks, type } = doc.nodeAt(start)!;
  if (text === "") {
    tr.delete(start, end);
  } else {
    tr.replaceWith(start, end, type.schema.text(text, marks));
  }
}
