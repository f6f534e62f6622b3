import { type ComposerModel, read } from "./model.ts";

/** What is written, and to what: core uses one model for one after the other. */
export function subjectOf(model: ComposerModel): string {
  return [
    read(model, "draftKey"),
    read(model, "action"),
    read(model, "post")?.id,
  ].join(" ");
}
