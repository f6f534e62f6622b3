import measured from "../checklist/measured.ts";
import type {
  Document,
  Mark,
  RichTools,
  Transaction,
  View,
} from "./prosemirror.ts";
import { placesIn, type Span } from "./rich-places.ts";

const CARET = "\ue000";
/** So many new marks are drawn in one task. */
const AT_ONCE = 40;

interface Replaced {
  readonly before: string;
  readonly left: string;
  readonly start: number;
  readonly removed: string;
}

interface Found {
  readonly doc: Document;
  readonly marks: readonly Mark[];
  readonly places: Mark[];
}

/** Core's rich editor, spoken to in offsets of the Markdown that it writes. */
export default class RichText {
  #view: View;
  #tools: RichTools;
  #last?: Replaced;
  #found?: Found;

  constructor(view: View, tools: RichTools) {
    this.#view = view;
    this.#tools = tools;
  }

  isIn(element: Element | null): boolean {
    return element?.contains(this.#view.dom) ?? false;
  }

  /**
   * The caret of this moment; undefined while the focus is elsewhere. Its offset in the Markdown takes writing all of
   * it: that waits until somebody asks.
   */
  caret(): (() => number) | undefined {
    const { state } = this.#view;
    let offset: number | undefined;
    return this.#view.hasFocus()
      ? () => (offset ??= this.#offsetOf(state))
      : undefined;
  }

  /**
   * Replaces a span of the Markdown, in one transaction, so that one undo takes it back. What the editor writes may
   * differ from what was put in; therefore the way back leads to the whole text as it was.
   */
  replace(raw: string, start: number, end: number, text: string): void {
    const target = this.#isWayBack(raw, start, text)
      ? this.#last!.before
      : raw.slice(0, start) + text + raw.slice(end);
    this.#change(this.#tools.fromMarkdown(target));
    const left = this.#tools.toMarkdown(this.#view.state.doc);
    this.#last = { before: raw, left, start, removed: raw.slice(start, end) };
  }

  /** Selects a span and shows it; an empty one leaves the selection as it was. */
  focus(raw: string, start: number, end: number): void {
    this.#view.focus();
    const [place] = start < end ? this.#places(raw, [{ start, end }]) : [];
    if (place) {
      const { tr } = this.#view.state;
      const selection = this.#tools.select(tr.doc, place.start, place.end);
      this.#view.dispatch(tr.setSelection(selection).scrollIntoView());
    }
  }

  /**
   * Underlines these spans and no others. They live beside the document, never in it. True while more are to come:
   * then it is to be called again, because the editor draws what it underlines at once.
   */
  mark(raw: string, marks: readonly Mark[]): boolean {
    return measured("marking", () => {
      const { state } = this.#view;
      const wanted = this.#marked(raw, marks);
      const there = this.#tools.marksIn(state);
      const gone = without(there, wanted);
      const added = without(wanted, there);
      const now = added.slice(0, AT_ONCE);
      if (gone.length || now.length) {
        this.#view.dispatch(this.#tools.changeMarks(state, gone, now));
      }
      return now.length < added.length;
    });
  }

  /** Spans by positions in the document; looked for once for each document. */
  #marked(raw: string, marks: readonly Mark[]): Mark[] {
    const { doc } = this.#view.state;
    if (this.#found?.doc !== doc || this.#found.marks !== marks) {
      const places = this.#places(raw, marks).flatMap((place, index) =>
        place ? [{ ...place, severity: marks[index]!.severity }] : []
      );
      this.#found = { doc, marks, places };
    }
    return this.#found.places;
  }

  #offsetOf({ tr, selection }: View["state"]): number {
    return measured("caret", () => {
      const { doc } = tr.insertText(CARET, selection.head);
      return this.#tools.toMarkdown(doc).indexOf(CARET);
    });
  }

  #places(raw: string, spans: readonly Span[]): (Span | undefined)[] {
    return placesIn(this.#view.state.doc, raw, spans, this.#tools.fromMarkdown);
  }

  #isWayBack(raw: string, start: number, text: string): boolean {
    const last = this.#last;
    return raw === last?.left && start === last.start && text === last.removed;
  }

  #change(wanted: Document): void {
    const { tr, doc } = this.#view.state;
    const changed = difference(tr, doc, wanted);
    if (changed) {
      this.#view.dispatch(changed.scrollIntoView());
    }
  }
}

function without(some: readonly Mark[], others: readonly Mark[]): Mark[] {
  const known = new Set(others.map(markKey));
  return some.filter((mark) => !known.has(markKey(mark)));
}

function markKey({ start, end, severity }: Mark): string {
  return `${start} ${end} ${severity}`;
}

/** The transaction that makes one document of another, as small as one step can be. */
function difference(
  tr: Transaction,
  doc: Document,
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
