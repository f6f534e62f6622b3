import { changed, type Changes } from "../checklist/changes.ts";
import type {
  Caret,
  PostText,
  TextSurface,
} from "../checklist/text-surface.ts";
import TextareaSurface from "../checklist/textarea-surface.ts";
import type { Field } from "../examiner.ts";
import { type ComposerModel, read } from "./model.ts";
import type RichText from "./rich-text.ts";
import { textOf } from "./situation.ts";

const COMPOSER = "#reply-control";

/** Core's composer: its model is what is read, its editor, plain or rich, and its title are what is written to. */
export default class ComposerSurface implements TextSurface {
  #model: ComposerModel;
  #rich: () => RichText | undefined;
  #plain = new TextareaSurface({
    title: () => find<HTMLInputElement>("#reply-title"),
    raw: () => find<HTMLTextAreaElement>("textarea.d-editor-input"),
    quiet: () => document.querySelector(".checklist-sheet") !== null,
  });

  constructor(model: ComposerModel, rich: () => RichText | undefined) {
    this.#model = model;
    this.#rich = rich;
  }

  text(): PostText {
    return textOf(this.#model);
  }

  caret(): Caret | undefined {
    const offset = this.#rich()?.caret();
    return offset
      ? {
          field: "raw",
          get offset() {
            return offset();
          },
        }
      : this.#plain.caret();
  }

  replace(field: Field, changes: Changes): void {
    const rich = this.#rich();
    if (field === "raw" && rich) {
      rich.replace(this.#raw, changes);
    } else if (field === "title" && !find("#reply-title")) {
      this.#replaceHiddenTitle(changes);
    } else {
      this.#plain.replace(field, changes);
    }
  }

  focus(field: Field, start: number, end: number): void {
    const rich = this.#rich();
    if (field === "raw" && rich) {
      rich.focus(this.#raw, start, end);
    } else {
      this.#plain.focus(field, start, end);
    }
  }

  get #raw(): string {
    return read(this.#model, "reply") ?? "";
  }

  // In full screen there is no input of the title.
  #replaceHiddenTitle(changes: Changes): void {
    this.#model.set("title", changed(this.text().title ?? "", changes));
  }
}

function find<Found extends Element>(selector: string): Found | null {
  return document.querySelector<Found>(`${COMPOSER} ${selector}`);
}
