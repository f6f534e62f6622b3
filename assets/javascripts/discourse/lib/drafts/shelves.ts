import { tracked } from "@glimmer/tracking";
import DeviceShelf from "./device-shelf.ts";
import type { DraftShelf, KeptDraft } from "./kept-draft.ts";
import MemoryShelf from "./memory-shelf.ts";

const SHARED = "medical-communities-shared-computer";

/** Where drafts are kept: on the device, or in the tab alone on a shared computer and where a browser keeps nothing. */
export default class Shelves {
  /** This computer is used by others too. Remembered on the device, without a word of a text. */
  @tracked isShared = localStorage.getItem(SHARED) !== null;
  @tracked private isUnable = false;

  #device = new DeviceShelf();
  #memory = new MemoryShelf();

  /** Whether a draft goes with its tab. */
  get isTabOnly(): boolean {
    return this.isShared || this.isUnable;
  }

  async share(shared: boolean): Promise<void> {
    this.isShared = shared;
    if (shared) {
      localStorage.setItem(SHARED, "true");
      await this.clear();
    } else {
      localStorage.removeItem(SHARED);
    }
  }

  /** An account's drafts, the newest first. */
  async of(account: number | undefined): Promise<KeptDraft[]> {
    const drafts = await this.#present.all();
    return drafts
      .filter((draft) => draft.account === account && !isOld(draft))
      .sort((a, b) => b.savedAt - a.savedAt);
  }

  put(draft: KeptDraft): Promise<void> {
    return this.#present.put(draft);
  }

  async remove(...ids: readonly string[]): Promise<void> {
    await this.#device.remove(ids);
    await this.#memory.remove(ids);
  }

  /** Everything goes, whoever it belongs to. */
  async clear(): Promise<void> {
    await this.#drop(() => true);
  }

  /** What is too old goes; when nobody is logged in, all. */
  async tidy(isLoggedIn: boolean): Promise<void> {
    this.isUnable = !(await this.#device.works());
    await this.#drop((draft) => !isLoggedIn || isOld(draft));
  }

  get #present(): DraftShelf {
    return this.isTabOnly ? this.#memory : this.#device;
  }

  async #drop(which: (draft: KeptDraft) => boolean): Promise<void> {
    const drafts = await this.#device.all();
    await this.remove(...drafts.filter(which).map(({ id }) => id));
  }
}

function isOld({ until }: KeptDraft): boolean {
  return until <= Date.now();
}
