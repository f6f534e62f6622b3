import { tracked } from "@glimmer/tracking";
import { next } from "@ember/runloop";
import type RichText from "./rich-text.ts";

const COMPOSER = "#reply-control";

/** Core's rich editors on the page. */
export default class RichEditors {
  @tracked private all: readonly RichText[] = [];

  /** One is there, or gone when the answer is called. Later, because core tells it while it renders. */
  connect(editor: RichText): () => void {
    next(() => (this.all = [...this.all, editor]));
    return () =>
      next(() => {
        this.all = this.all.filter((other) => other !== editor);
      });
  }

  /** The one that the composer writes in. */
  get ofComposer(): RichText | undefined {
    const composer = document.querySelector(COMPOSER);
    return this.all.find((editor) => editor.isIn(composer));
  }
}
