import { tracked } from "@glimmer/tracking";
import { type PostText, sameText } from "../checklist/text-surface.ts";

/** What a note under the editor says about the draft. */
export default class NoteState {
  /** Until when what is typed now is kept. */
  @tracked until?: number;
  /** What was put back, for as long as nobody changes it. */
  @tracked private restored?: PostText;

  get isRestored(): boolean {
    return this.restored !== undefined;
  }

  restore(text: PostText, until: number): void {
    this.restored = text;
    this.until = until;
  }

  follow(text: PostText, until?: number): void {
    if (this.restored && !sameText(text, this.restored)) {
      this.restored = undefined;
    }
    // Setting what is tracked draws it anew, with each key.
    if (until !== this.until) {
      this.until = until;
    }
  }

  clear(): void {
    this.restored = undefined;
    this.until = undefined;
  }
}
