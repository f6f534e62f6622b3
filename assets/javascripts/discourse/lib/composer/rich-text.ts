import { changed, type Changes, inverse } from "../checklist/changes.ts";
import measured from "../checklist/measured.ts";
import type {
  Document,
  Mark,
  RichTools,
  Transaction,
  View,
} from "./prosemirror.ts";
import { replaced, replacedWhole, takenBack } from "./rich-change.ts";
import { placesIn, type Span } from "./rich-places.ts";

const CARET = "\ue000";
/** So many new marks are drawn in one task. */
const AT_ONCE = 40;

/** The last replacement, while the document is what it left: its way back is another one, told by these changes. */
interface Replaced {
  readonly transaction: Transaction;
  readonly back: string;
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
   * Replaces spans of the Markdown, in one transaction, so that one undo takes it back: the words alone where the
   * document has them as they are, else all from the first to the last. The way back leads to the very document.
   */
  replace(raw: string, changes: Changes): void {
    const transaction =
      this.#wayBack(changes) ??
      replaced(
        this.#view.state,
        changes,
        this.#places(raw, spansOf(changes))
      ) ??
      replacedWhole(
        this.#view.state,
        this.#tools.fromMarkdown(changed(raw, changes))
      );
    if (transaction) {
      this.#view.dispatch(this.#tools.asOneStep(transaction));
      this.#last = { transaction, back: keyOf(inverse(changes)) };
    }
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

  #wayBack(changes: Changes): Transaction | undefined {
    const { state } = this.#view;
    const last = this.#last;
    return state.doc === last?.transaction.doc && last.back === keyOf(changes)
      ? takenBack(state, last.transaction)
      : undefined;
  }
}

function spansOf(changes: Changes): Span[] {
  return changes.map(({ start, before }) => ({
    start,
    end: start + before.length,
  }));
}

function keyOf(changes: Changes): string {
  return JSON.stringify(changes.map(Object.values));
}

function without(some: readonly Mark[], others: readonly Mark[]): Mark[] {
  const known = new Set(others.map(markKey));
  return some.filter((mark) => !known.has(markKey(mark)));
}

function markKey({ start, end, severity }: Mark): string {
  return `${start} ${end} ${severity}`;
}
