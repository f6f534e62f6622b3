import { browserClock, Rest } from "../checklist/clock.ts";
import type { ComposerModel } from "../composer/model.ts";
import type { Attestation } from "../examiner.ts";
import Claims from "./claims.ts";
import type { KeptDraft } from "./kept-draft.ts";
import { suits } from "./purpose.ts";
import Shelves from "./shelves.ts";
import type Work from "./work.ts";

const REST = 500;

/** Whose drafts are written, and until when they are kept. */
interface Writer {
  readonly account: number | undefined;
  readonly until: number;
}

/** Where one text is worked on: kept at each rest, and claimed, so that no other tab offers it. */
export default class Desk {
  readonly shelves = new Shelves();

  #writer: () => Writer;
  #claims = new Claims();
  #work?: Work;
  #rest = new Rest(browserClock, REST, () => this.write());

  constructor(writer: () => Writer) {
    this.#writer = writer;
  }

  get work(): Work | undefined {
    return this.#work;
  }

  /** Until when a draft is kept that is written now. */
  get until(): number {
    return this.#writer().until;
  }

  begin(work: Work): void {
    const last = this.#work;
    // Core writes one thing after the other with the same model: then the text is no longer the earlier one's.
    this.leave(last?.model !== work.model);
    if (last?.model === work.model) {
      this.shelves.remove(last.id);
    }
    this.#claims.claim(work.id);
    this.#work = work;
  }

  /** Keeps the text with these answers, soon. */
  keep(attestation?: Attestation): void {
    if (this.#work) {
      this.#work.attestation = attestation;
      this.#rest.restart();
    }
  }

  write(): void {
    this.#rest.cancel();
    if (this.#work) {
      const { account, until } = this.#writer();
      const draft = account && this.#work.draft(account, until);
      if (draft) {
        this.shelves.put(draft);
      } else {
        this.shelves.remove(this.#work.id);
      }
    }
  }

  /** The text waits to be put back, with its last words or without. */
  leave(write: boolean): void {
    if (write) {
      this.write();
    }
    this.#rest.cancel();
    if (this.#work) {
      this.#claims.release(this.#work.id);
    }
    this.#work = undefined;
  }

  /** The newest draft for a composer that no other tab is working on. */
  async find(model: ComposerModel): Promise<KeptDraft | undefined> {
    const taken = await this.#claims.taken();
    const drafts = await this.shelves.of(this.#writer().account);
    return drafts.find((kept) => !taken.has(kept.id) && suits(kept, model));
  }
}
