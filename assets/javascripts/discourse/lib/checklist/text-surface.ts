import type { Field, Text } from "../examiner.ts";
import type { Changes } from "./changes.ts";

/** A post as typed. `title` is absent where the door has none. */
export interface PostText {
  readonly title?: string;
  readonly raw: string;
}

/** A place in a post: UTF-16 offset into a field. */
export interface Caret {
  readonly field: Field;
  readonly offset: number;
}

/**
 * An editor, as far as the checklist touches it. Offsets are UTF-16 units, half open, into `text()`.
 * `replace` is one step of the editor's own history; caret, scroll and focus stay where they are.
 * `focus` selects and shows the span; an empty one leaves the caret where it was.
 */
export interface TextSurface {
  text(): PostText;
  caret(): Caret | undefined;
  replace(field: Field, changes: Changes): void;
  focus(field: Field, start: number, end: number): void;
}

/** The words of one field; a missing title counts as empty. */
export function fieldText(text: PostText, field: Field): string {
  return field === "title" ? (text.title ?? "") : text.raw;
}

export function sameText(a: PostText, b?: PostText): boolean {
  return a.raw === b?.raw && a.title === b?.title;
}

/** A post as the examiner wants it. */
export function asText({ title, raw }: PostText): Text {
  return title === undefined ? raw : { title, raw };
}
