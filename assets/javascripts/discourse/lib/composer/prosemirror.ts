import type { Severity } from "../examiner.ts";

/** A part of a document, as far as words in it go. */
export interface DocumentNode {
  readonly text?: string;
  readonly marks: unknown;
  readonly type: {
    readonly schema: { text(text: string, marks: unknown): unknown };
  };
}

/** What a transaction does, one after the other. */
export interface Step {
  invert(doc: Document): Step;
}

/** The few things of ProseMirror that we touch: its own types are not part of Discourse's. */
export interface Document {
  readonly content: {
    readonly size: number;
    findDiffStart(other: unknown): number | null;
    findDiffEnd(other: unknown): { a: number; b: number } | null;
  };
  descendants(
    visit: (node: { readonly text?: string }, position: number) => void
  ): void;
  nodeAt(position: number): DocumentNode | null;
  slice(from: number, to: number): unknown;
  textBetween(from: number, to: number, between: string): string;
}

export interface Transaction {
  readonly doc: Document;
  /** As the document was before each step. */
  readonly docs: readonly Document[];
  readonly steps: readonly Step[];
  delete(from: number, to: number): Transaction;
  insertText(text: string, at: number): Transaction;
  replace(from: number, to: number, slice: unknown): Transaction;
  replaceWith(from: number, to: number, node: unknown): Transaction;
  scrollIntoView(): Transaction;
  setMeta(key: unknown, value: unknown): Transaction;
  setSelection(selection: unknown): Transaction;
  step(step: Step): Transaction;
}

export interface View {
  readonly dom: Element;
  readonly state: {
    readonly doc: Document;
    readonly selection: { readonly head: number };
    readonly tr: Transaction;
  };
  dispatch(transaction: Transaction): void;
  focus(): void;
  hasFocus(): boolean;
}

/** Words that are underlined, by positions in the document. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
}

/** What core's editor lends to an extension, bound to what we do with it. */
export interface RichTools {
  fromMarkdown(markdown: string): Document;
  toMarkdown(doc: Document): string;
  /** Keeps the editor from making one undo of a transaction and of what came shortly before. */
  asOneStep(transaction: Transaction): Transaction;
  select(doc: Document, from: number, to: number): unknown;
  marksIn(state: unknown): Mark[];
  changeMarks(
    state: View["state"],
    gone: readonly Mark[],
    added: readonly Mark[]
  ): Transaction;
}
