import Service, { service } from "@ember/service";
import { browserClock } from "../lib/checklist/clock.ts";

const PATIENCE = 5000;

interface Api {
  ownWords(digest: string): Promise<unknown>;
}

/**
 * What moderators of communities said of words, as the examiner takes it. An id names what is said, so that each is asked
 * for once.
 */
export default class OwnWordsService extends Service {
  @service declare medicalApi: Api;

  clock = browserClock;

  #said = new Map<string, Promise<unknown>>();

  /** Undefined when it cannot be had now: the server knows it, and has the last word. */
  said(id: string): Promise<unknown> {
    const said = this.#said.get(id) ?? this.#ask(id);
    return Promise.race([said, this.#patience()]);
  }

  #ask(id: string): Promise<unknown> {
    const said = this.medicalApi.ownWords(id).catch(() => {
      this.#said.delete(id);
    });
    this.#said.set(id, said);
    return said;
  }

  #patience(): Promise<undefined> {
    return new Promise((resolve) =>
      this.clock.after(PATIENCE, () => resolve(undefined))
    );
  }
}
