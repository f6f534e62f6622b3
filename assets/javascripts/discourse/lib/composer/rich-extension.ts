import type { RichEditorExtension } from "discourse/lib/composer/rich-editor-extensions";
import type {
  Document,
  Mark,
  RichTools,
  Transaction,
  View,
} from "./prosemirror.ts";
import RichText from "./rich-text.ts";

interface Underline {
  readonly from: number;
  readonly to: number;
  readonly spec: Pick<Mark, "severity">;
}

interface MarkSet {
  add(doc: Document, underlines: readonly Underline[]): MarkSet;
  find(from?: number, to?: number): Underline[];
  map(mapping: unknown, doc: Document): MarkSet;
  remove(underlines: readonly Underline[]): MarkSet;
}

type MarksKey = InstanceType<Params["pmState"]["PluginKey"]>;

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
      inline(
        from: number,
        to: number,
        attributes: object,
        spec: Pick<Mark, "severity">
      ): Underline;
    };
    readonly DecorationSet: { readonly empty: MarkSet };
  };
  readonly pmHistory: { closeHistory(tr: Transaction): Transaction };
  readonly utils: {
    convertFromMarkdown(markdown: string): Document;
    convertToMarkdown(doc: Document): string;
  };
}

/**
 * An extension of core's rich editor that tells about each editor when it is there; `connect` answers how to part.
 * It uses `plugins`, `pmState`, `pmView`, `closeHistory` and the two converters alone: these are the same in 3.5 and 2026.
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

function toolsOf(params: Params, key: MarksKey): RichTools {
  const { pmHistory, pmState, pmView, utils } = params;
  const underline = ({ start, end, severity }: Mark) =>
    pmView.Decoration.inline(
      start,
      end,
      { class: "checklist-mark", "data-severity": severity },
      { severity }
    );
  return {
    fromMarkdown: (markdown) => utils.convertFromMarkdown(markdown),
    asOneStep: (tr) => pmHistory.closeHistory(tr),
    toMarkdown: (doc) => utils.convertToMarkdown(doc),
    select: (doc, from, to) => pmState.TextSelection.create(doc, from, to),
    marksIn: (state) => key.getState(state).find().map(markOf),
    // What stays is left as it is, so that the editor does not look at it again.
    changeMarks: (state, gone, added) => {
      const marks = key.getState(state);
      const leaving = marks
        .find()
        .filter((one) => gone.some((mark) => isSame(mark, markOf(one))));
      const kept = leaving.length ? marks.remove(leaving) : marks;
      const { tr, doc } = state;
      return tr
        .setMeta(key, kept.add(doc, added.map(underline)))
        .setMeta("addToHistory", false);
    },
  };
}

function markOf({ from, to, spec }: Underline): Mark {
  return { start: from, end: to, severity: spec.severity };
}

function isSame(one: Mark, other: Mark): boolean {
  return (
    one.start === other.start &&
    one.end === other.end &&
    one.severity === other.severity
  );
}
