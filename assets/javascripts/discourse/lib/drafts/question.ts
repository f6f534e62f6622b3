import { type ComposerModel, read } from "../composer/model.ts";
import { purposeOf } from "./purpose.ts";

/** Is there a draft for this? Asked once for each thing that is written, and again when its category changes. */
export default class Question {
  #asked?: string;

  isNew(model: ComposerModel): boolean {
    const question = [
      purposeOf(model),
      read(model, "draftKey"),
      read(model, "categoryId"),
    ].join(" ");
    const isNew = question !== this.#asked;
    this.#asked = question;
    return isNew;
  }
}
