import type { RichEditorExtension } from "discourse/lib/composer/rich-editor-extensions";
import type { Document, RichTools, Transaction, View } from "./prosemirror.ts";
import RichText from "./rich-text.ts";

interface MarkSet {
  map(mapping: unknown, doc: Document): MarkSet;
}

interface Params {
  readonly pmState: {
    readonly Plugin: new (spec: object) => object;
    readonly PluginKey: new (name: string) => {
      getState(state: unknown): MarkSet;
    };
    readonly TextSelection: {
      create(doc: Document, from: number, to: number): unknown;
    };
  };
  readonly pmView: {
    readonly Decoration: {
      inline(from: number, to: number, attributes: object): unknown;
    };
    readonly DecorationSet: {
      readonly empty: MarkSet;
      create(doc: Document, marks: readonly unknown[]): MarkSet;
    };
  };
  readonly utils: {
    convertFromMarkdown(markdown: string): Document;
    convertToMarkdown(doc: Document): string;
  };
}

/**
 * An extension of core's rich editor that tells about each editor when it is there; `connect` answers how to part.
 * It uses `plugins`, `pmState`, `pmView` and the two converters alone: these are the same in 3.5 and 2026.
 */
export function richExtension(
  connect: (editor: RichText) => () => void
): RichEditorExtension {
  const plugins = (params: Params) => {
    const { Plugin, PluginKey } = params.pmState;
    const key = new PluginKey("medical-checklist");
    return new Plugin({
      key,
      state: {
        init: () => params.pmView.DecorationSet.empty,
        apply: (tr: Transaction & Changes, marks: MarkSet) =>
          tr.getMeta(key) ?? marks.map(tr.mapping, tr.doc),
      },
      props: { decorations: (state: unknown) => key.getState(state) },
      view: (view: View) => ({
        destroy: connect(new RichText(view, toolsOf(params, key))),
      }),
    });
  };
  return { plugins } as unknown as RichEditorExtension;
}

interface Changes {
  readonly mapping: unknown;
  getMeta(key: unknown): MarkSet | undefined;
}

function toolsOf({ pmState, pmView, utils }: Params, key: object): RichTools {
  return {
    fromMarkdown: (markdown) => utils.convertFromMarkdown(markdown),
    toMarkdown: (doc) => utils.convertToMarkdown(doc),
    select: (doc, from, to) => pmState.TextSelection.create(doc, from, to),
    underline: (from, to, severity) =>
      pmView.Decoration.inline(from, to, {
        class: "checklist-mark",
        "data-severity": severity,
      }),
    withMarks: (tr, doc, marks) =>
      tr
        .setMeta(key, pmView.DecorationSet.create(doc, marks))
        .setMeta("addToHistory", false),
  };
}
