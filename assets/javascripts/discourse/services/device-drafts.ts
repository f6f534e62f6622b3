import Service, { service } from "@ember/service";
import type { ComposerModel } from "../lib/composer/model.ts";
import { hasDoor, staysHere } from "../lib/composer/situation.ts";
import Desk from "../lib/drafts/desk.ts";
import Echo from "../lib/drafts/echo.ts";
import Keeper from "../lib/drafts/keeper.ts";
import type { KeptDraft } from "../lib/drafts/kept-draft.ts";
import type NoteState from "../lib/drafts/note-state.ts";
import type Shelves from "../lib/drafts/shelves.ts";
import type { Attestation } from "../lib/examiner.ts";

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Drafts that never leave this device: kept while they are typed, put back, forgotten in time. */
export default class DeviceDraftsService extends Service {
  @service declare composer: { readonly model?: ComposerModel | null };
  @service
  declare currentUser: {
    readonly id: number;
    readonly medical_device_drafts?: boolean;
  } | null;

  @service
  declare siteSettings: {
    readonly medical_communities_device_draft_hours?: number;
  };

  #desk = new Desk(() => ({
    account: this.currentUser?.id,
    until: this.#end,
  }));

  #keeper = new Keeper(this.#desk);
  #echo = new Echo();
  #flush = () => this.#desk.write();

  constructor(...args: ConstructorParameters<typeof Service>) {
    super(...args);
    window.addEventListener("pagehide", this.#flush);
    Promise.resolve().then(() => this.shelves.tidy(Boolean(this.currentUser)));
  }

  willDestroy(): void {
    super.willDestroy();
    window.removeEventListener("pagehide", this.#flush);
    this.leave();
  }

  get shelves(): Shelves {
    return this.#desk.shelves;
  }

  /** What the author reads about the draft. */
  get note(): NoteState {
    return this.#keeper.note;
  }

  /** Whether a text may not be sent before Reply, nor any piece of it. */
  staysHere(model: ComposerModel): boolean {
    return staysHere(model, this.currentUser?.medical_device_drafts ?? false);
  }

  /** Whether such a text is being typed. */
  get isQuiet(): boolean {
    const { model } = this.composer;
    return Boolean(model && this.staysHere(model));
  }

  /** Whether one was being typed a moment ago. */
  get isEcho(): boolean {
    return this.#echo.lasts;
  }

  /**
   * The composer's text, category or answers may have changed: keeps them, soon. When nobody has typed yet, what was
   * kept before is put back.
   *
   * @returns what was put back, if anything
   */
  async follow(
    model: ComposerModel,
    attestation?: Attestation
  ): Promise<KeptDraft | undefined> {
    if (hasDoor(model) && this.staysHere(model)) {
      this.#echo.hear();
      return this.#keeper.follow(model, attestation);
    }
    if (this.#keeper.isOn(model)) {
      // The text goes to a category that keeps drafts on the server.
      await this.forget();
    }
    return undefined;
  }

  /** The composer's text was sent or thrown away. */
  async forget(): Promise<void> {
    const id = this.#desk.work?.id;
    this.leave(false);
    await this.shelves.remove(...(id ? [id] : []));
  }

  /** Somebody logs out, or is gone. */
  async forgetAll(): Promise<void> {
    this.leave(false);
    await this.shelves.clear();
  }

  /** The composer is gone; its text waits to be put back. */
  leave(write = true): void {
    if (this.#desk.work) {
      this.#echo.hear();
    }
    this.#keeper.leave(write);
  }

  async share(shared: boolean): Promise<void> {
    await this.shelves.share(shared);
    this.#desk.write();
  }

  /** In whole minutes, as people read it. */
  get #end(): number {
    const hours = this.siteSettings.medical_communities_device_draft_hours;
    const end = Date.now() + (hours ?? 24) * HOUR;
    return end - (end % MINUTE);
  }
}
