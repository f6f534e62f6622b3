import { NEW_MESSAGE, recipientsOf } from "../composer/addressees.ts";
import { type ComposerModel, read } from "../composer/model.ts";
import type { KeptDraft } from "./kept-draft.ts";

const NEW_TOPIC = "new-topic";

/** What a composer's text is for. Core gives each new topic a key of its own; here they are one list. */
export function purposeOf(model: ComposerModel): string {
  if (read(model, "editingPost")) {
    return `edit:${read(model, "post")?.id}`;
  }
  if (read(model, "action") === NEW_MESSAGE) {
    return `message:${[...recipientsOf(model)].sort()}`;
  }
  const topic = read(model, "topic");
  return topic ? `reply:${topic.id}` : NEW_TOPIC;
}

/** Whether a kept draft could be put back into a composer that nobody has typed in yet. */
export function suits(draft: KeptDraft, model: ComposerModel): boolean {
  if (draft.key !== purposeOf(model)) {
    return false;
  }
  if (draft.original !== undefined) {
    return draft.original === read(model, "originalText");
  }
  const category = read(model, "categoryId") ?? null;
  return (
    draft.key !== NEW_TOPIC ||
    category === null ||
    draft.categoryId === null ||
    draft.categoryId === category
  );
}

/** Whether nobody has typed in a composer yet. */
export function isUntouched(model: ComposerModel): boolean {
  const raw = read(model, "reply") ?? "";
  if (read(model, "editingPost")) {
    return raw === (read(model, "originalText") ?? "");
  }
  const template = read(model, "category")?.topic_template ?? "";
  const title = read(model, "canEditTitle") ? read(model, "title") : "";
  return !title && (raw === "" || raw === template);
}
