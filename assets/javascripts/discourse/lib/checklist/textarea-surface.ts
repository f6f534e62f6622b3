import type { Field } from "../examiner.ts";
import { type Changes, hull, moved } from "./changes.ts";
import type { Caret, PostText, TextSurface } from "./text-surface.ts";

type Control = HTMLTextAreaElement | HTMLInputElement;

interface Controls {
  readonly title?: () => HTMLInputElement | null;
  readonly raw: () => HTMLTextAreaElement | null;
  /** On a phone the focus would raise the keyboard over the sheet. */
  readonly quiet?: () => boolean;
}

/** A text surface over a plain textarea and, where there is one, the input of the title. */
export default class TextareaSurface implements TextSurface {
  #controls: Controls;

  constructor(controls: Controls) {
    this.#controls = controls;
  }

  text(): PostText {
    const raw = this.#control("raw")?.value ?? "";
    const title = this.#control("title")?.value;
    return title === undefined ? { raw } : { title, raw };
  }

  caret(): Caret | undefined {
    const field = (["raw", "title"] as const).find(
      (name) => this.#control(name) === document.activeElement
    );
    const offset = field && this.#control(field)?.selectionEnd;
    return field && typeof offset === "number" ? { field, offset } : undefined;
  }

  replace(field: Field, changes: Changes): void {
    const control = this.#control(field);
    if (control) {
      const putBack = [caretAndScroll(control, changes), focusOfNow()];
      typeOver(control, changes, this.#controls.quiet?.() ?? false);
      putBack.forEach((one) => one());
    }
  }

  focus(field: Field, start: number, end: number): void {
    const control = this.#control(field);
    control?.focus();
    if (start < end) {
      control?.setSelectionRange(start, end);
    }
  }

  #control(field: Field): Control | null | undefined {
    return field === "title" ? this.#controls.title?.() : this.#controls.raw();
  }
}

/** Types over a span. `execCommand` has no successor that keeps the browser's own undo history. */
function typeOver(control: Control, changes: Changes, quiet: boolean): void {
  const { start, before, after } = hull(control.value, changes);
  const end = start + before.length;
  if (quiet || !isTyped(control, start, end, after)) {
    control.setRangeText(after, start, end, "end");
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function isTyped(control: Control, start: number, end: number, text: string) {
  control.focus({ preventScroll: true });
  control.setSelectionRange(start, end);
  return text === ""
    ? start === end || document.execCommand("delete")
    : document.execCommand("insertText", false, text);
}

/** Keeps both of now, as the changes move them; the answer puts them back. */
function caretAndScroll(control: Control, changes: Changes): () => void {
  const { selectionStart, selectionEnd, selectionDirection } = control;
  const { scrollTop, scrollLeft } = control;
  return () => {
    control.setSelectionRange(
      moved(selectionStart ?? 0, changes),
      moved(selectionEnd ?? 0, changes),
      selectionDirection ?? undefined
    );
    control.scrollTop = scrollTop;
    control.scrollLeft = scrollLeft;
  };
}

/** Who has the focus now; the answer gives it back. */
function focusOfNow(): () => void {
  const { activeElement } = document;
  return () => {
    if (activeElement instanceof HTMLElement) {
      activeElement.focus({ preventScroll: true });
    }
  };
}
