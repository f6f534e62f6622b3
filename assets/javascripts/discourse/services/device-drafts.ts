import { tracked } from "@glimmer/tracking";
import Service, { service } from "@ember/service";
import { browserClock, Rest } from "../lib/checklist/clock.ts";
import { type PostText, sameText } from "../lib/checklist/text-surface.ts";
import { type ComposerModel, read } from "../lib/composer/model.ts";
import { hasDoor, staysHere, textOf } from "../lib/composer/situation.ts";
import Claims from "../lib/drafts/claims.ts";
import { contentOf, putBack } from "../lib/drafts/content.ts";
import type { KeptDraft } from "../lib/drafts/kept-draft.ts";
import { isUntouched, purposeOf, suits } from "../lib/drafts/purpose.ts";
import Shelves from "../lib/drafts/shelves.ts";
import type { Attestation } from "../lib/examiner.ts";

const HOUR = 3_600_000;
const MINUTE = 60_000;
const REST = 500;
const ECHO = 10_000;

interface Work {
  readonly id: string;
  readonly key: string;
  readonly model: ComposerModel;
  attestation?: Attestation;
}

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

  /** Until when what is typed now is kept. */
  @tracked until?: number;
  /** What was put back, for as long as nobody changes it. */
  @tracked private restored?: PostText;

  shelves = new Shelves();

  #claims = new Claims();
  #work?: Work;
  #asked?: string;
  #heard = 0;
  #rest = new Rest(browserClock, REST, () => this.#write());
  #flush = () => this.#write();

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

  /** Whether a text may not be sent before Reply, nor any piece of it. */
  staysHere(model: ComposerModel): boolean {
    return staysHere(model, this.currentUser?.medical_device_drafts ?? false);
  }

  /** Whether such a text is being typed. */
  get isQuiet(): boolean {
    const { model } = this.composer;
    return Boolean(model && this.staysHere(model));
  }

  /** Whether one was being typed a moment ago: core makes some requests late. */
  get isEcho(): boolean {
    return Date.now() - this.#heard < ECHO;
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
    if (!hasDoor(model) || !this.staysHere(model)) {
      await this.#letGo(model);
      return undefined;
    }
    this.#heard = Date.now();
    const isEmpty = isUntouched(model);
    if (isEmpty && this.#asksAnew(model)) {
      return this.#restore(model);
    }
    if (!isEmpty || this.#work?.model === model) {
      this.#keep(model, attestation);
    }
    return undefined;
  }

  /** The composer's text was sent or thrown away. */
  async forget(): Promise<void> {
    const id = this.#work?.id;
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
    if (write) {
      this.#write();
    }
    this.#rest.cancel();
    if (this.#work) {
      this.#claims.release(this.#work.id);
      this.#heard = Date.now();
    }
    this.#work = undefined;
    this.restored = undefined;
    this.until = undefined;
  }

  async share(shared: boolean): Promise<void> {
    await this.shelves.share(shared);
    this.#write();
  }

  /** In whole minutes, as people read it. */
  get #end(): number {
    const hours = this.siteSettings.medical_communities_device_draft_hours;
    const end = Date.now() + (hours ?? 24) * HOUR;
    return end - (end % MINUTE);
  }

  get isRestored(): boolean {
    return this.restored !== undefined;
  }

  #keep(model: ComposerModel, attestation?: Attestation): void {
    if (this.#work?.model !== model || this.#work.key !== purposeOf(model)) {
      this.#begin(model, newId());
    }
    this.#work!.attestation = attestation;
    if (this.restored && !sameText(textOf(model), this.restored)) {
      this.restored = undefined;
    }
    const until = isUntouched(model) ? undefined : this.#end;
    // Setting what is tracked draws it anew, with each key.
    if (until !== this.until) {
      this.until = until;
    }
    this.#rest.restart();
  }

  /** Puts the newest suitable draft that no other tab is working on into a composer that nobody has typed in. */
  async #restore(model: ComposerModel): Promise<KeptDraft | undefined> {
    const taken = await this.#claims.taken();
    const draft = (await this.shelves.of(this.currentUser?.id)).find(
      (kept) => !taken.has(kept.id) && suits(kept, model)
    );
    if (!draft || !isUntouched(model)) {
      return undefined;
    }
    this.#begin(model, draft.id);
    putBack(model, draft);
    this.restored = textOf(model);
    this.until = draft.until;
    return draft;
  }

  /** Once for each thing that is written, and again when another category is chosen for it. */
  #asksAnew(model: ComposerModel): boolean {
    const question = [
      purposeOf(model),
      read(model, "draftKey"),
      read(model, "categoryId"),
    ].join(" ");
    const isNew = question !== this.#asked;
    this.#asked = question;
    return isNew;
  }

  /** The text goes to a category that keeps drafts on the server. */
  async #letGo(model: ComposerModel): Promise<void> {
    if (this.#work?.model === model) {
      await this.forget();
    }
  }

  #begin(model: ComposerModel, id: string): void {
    const last = this.#work;
    // Core writes one thing after the other with the same model: then the text is no longer the earlier one's.
    this.leave(last?.model !== model);
    if (last?.model === model) {
      this.shelves.remove(last.id);
    }
    this.#claims.claim(id);
    this.#work = { id, key: purposeOf(model), model };
  }

  #write(): void {
    this.#rest.cancel();
    const draft = this.#work && this.#draftOf(this.#work);
    if (draft) {
      this.shelves.put(draft);
    } else if (this.#work) {
      this.shelves.remove(this.#work.id);
    }
  }

  #draftOf({ id, key, model, attestation }: Work): KeptDraft | undefined {
    return this.currentUser && !isUntouched(model)
      ? {
          ...contentOf(model),
          id,
          key,
          account: this.currentUser.id,
          ...(attestation && { attestation }),
          savedAt: Date.now(),
          until: this.#end,
        }
      : undefined;
  }
}

// Not crypto.randomUUID: it is missing where the connection is not secure.
function newId(): string {
  return `${Date.now()}-${Math.random().toString(36).slice(2)}`;
}
