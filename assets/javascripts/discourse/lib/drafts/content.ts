import { type ComposerModel, read } from "../composer/model.ts";
import { textOf } from "../composer/situation.ts";
import type { KeptDraft } from "./kept-draft.ts";

type Content = Pick<
  KeptDraft,
  "title" | "raw" | "tags" | "categoryId" | "original"
>;

/** What of a composer is kept. */
export function contentOf(model: ComposerModel): Content {
  const original = read(model, "editingPost")
    ? read(model, "originalText")
    : undefined;
  return {
    ...textOf(model),
    tags: [...(read(model, "tags") ?? [])],
    categoryId: read(model, "categoryId") ?? null,
    ...(original && { original }),
  };
}

/** The category comes first: core fills an empty text with its template. */
export function putBack(model: ComposerModel, content: Content): void {
  if (content.categoryId !== null && read(model, "canEditTitle")) {
    model.set("categoryId", content.categoryId);
  }
  if (content.title !== undefined) {
    model.set("title", content.title);
  }
  model.set("tags", content.tags);
  model.set("reply", content.raw);
}
