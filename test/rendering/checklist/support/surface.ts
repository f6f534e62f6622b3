import {
  changed,
  type Changes,
} from "../../../../assets/javascripts/discourse/lib/checklist/changes.ts";
import type {
  Caret,
  PostText,
  TextSurface,
} from "../../../../assets/javascripts/discourse/lib/checklist/text-surface.ts";
import type { Field } from "../../../../assets/javascripts/discourse/lib/examiner.ts";

/** An editor in memory, for what needs no page. */
export default class MemorySurface implements TextSurface {
  title?: string;
  raw: string;
  at?: Caret;
  focused?: [Field, number, number];

  constructor(text: string | PostText) {
    const { title, raw } =
      typeof text === "string" ? { raw: text, title: undefined } : text;
    this.title = title;
    this.raw = raw;
  }

  text(): PostText {
    const { title, raw } = this;
    return title === undefined ? { raw } : { title, raw };
  }

  caret(): Caret | undefined {
    return this.at;
  }

  replace(field: Field, changes: Changes): void {
    this[field] = changed(this[field] ?? "", changes);
  }

  focus(...span: [Field, number, number]): void {
    this.focused = span;
  }
}
