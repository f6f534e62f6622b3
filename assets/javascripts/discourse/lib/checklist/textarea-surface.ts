import type { Field } from "../examiner.ts";
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

  replace(field: Field, start: number, end: number, text: string): void {
    const control = this.#control(field);
    if (!control) {
      return;
    }
    if (this.#controls.quiet?.() || !typeOver(control, start, end, text)) {
      control.setRangeText(text, start, end, "end");
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  focus(field: Field, start: number, end: number): void {
    const control = this.#control(field);
    control?.focus();
    control?.setSelectionRange(start, end);
  }

  #control(field: Field): Control | null | undefined {
    return field === "title" ? this.#controls.title?.() : this.#controls.raw();
  }
}

/** Types over a span. `execCommand` has no successor that keeps the browser's own undo history. */
function typeOver(control: Control, start: number, end: number, text: string) {
  control.focus();
  control.setSelectionRange(start, end);
  return text === ""
    ? start === end || document.execCommand("delete")
    : document.execCommand("insertText", false, text);
}
