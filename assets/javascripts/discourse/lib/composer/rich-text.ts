import type { Severity } from "../examiner.ts";
import type { Document, RichTools, Transaction, View } from "./prosemirror.ts";
import { placesIn, type Span } from "./rich-places.ts";

const CARET = "\ue000";

export interface Mark extends Span {
  readonly severity: Severity;
}

interface Replaced {
  readonly before: string;
  readonly left: string;
  readonly start: number;
  readonly removed: string;
}

/** Core's rich editor, spoken to in offsets of the Markdown that it writes. */
export default class RichText {
  #view: View;
  #tools: RichTools;
  #last?: Replaced;

  constructor(view: View, tools: RichTools) {
    this.#view = view;
    this.#tools = tools;
  }

  isIn(element: Element | null): boolean {
    return element?.contains(this.#view.dom) ?? false;
  }

  /** The caret's offset in the Markdown; undefined while the focus is elsewhere. */
  caret(): number | undefined {
    const { state } = this.#view;
    if (!this.#view.hasFocus()) {
      return undefined;
    }
    const { doc } = state.tr.insertText(CARET, state.selection.head);
    const offset = this.#tools.toMarkdown(doc).indexOf(CARET);
    return offset === -1 ? undefined : offset;
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

  /** Underlines these spans and no others. They live beside the document, never in it. */
  mark(raw: string, marks: readonly Mark[]): void {
    const decorations = this.#places(raw, marks).flatMap((place, index) => {
      const severity = marks[index]!.severity;
      return place
        ? [this.#tools.underline(place.start, place.end, severity)]
        : [];
    });
    const { tr, doc } = this.#view.state;
    this.#view.dispatch(this.#tools.withMarks(tr, doc, decorations));
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
