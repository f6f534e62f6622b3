import type { DraftShelf, KeptDraft } from "./kept-draft.ts";

/** Keeps drafts for as long as the tab is there. */
export default class MemoryShelf implements DraftShelf {
  #drafts = new Map<string, KeptDraft>();

  async all(): Promise<readonly KeptDraft[]> {
    return [...this.#drafts.values()];
  }

  async put(draft: KeptDraft): Promise<void> {
    this.#drafts.set(draft.id, draft);
  }

  async remove(ids: readonly string[]): Promise<void> {
    ids.forEach((id) => this.#drafts.delete(id));
  }
}
