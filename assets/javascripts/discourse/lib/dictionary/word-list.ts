import { tracked } from "@glimmer/tracking";
import type { Kind, OwnWord, OwnWords } from "./dictionary.ts";

export type Shown = Kind | "";

type Load = (kind: Shown, page: number) => Promise<OwnWords>;

/** What a community's moderators said of words, a page at a time; what ended is among it. */
export default class WordList {
  @tracked words: readonly OwnWord[] = [];
  @tracked more = false;
  @tracked kind: Shown = "";
  @tracked state: "loading" | "loaded" | "failed" = "loading";

  #load: Load;
  #page = 0;
  #asked = 0;

  constructor(load: Load) {
    this.#load = load;
    void this.reload();
  }

  get current(): readonly OwnWord[] {
    return this.words.filter(({ ended }) => !ended);
  }

  get ended(): readonly OwnWord[] {
    return this.words.filter(({ ended }) => ended);
  }

  choose(kind: Shown): Promise<void> {
    this.kind = kind;
    // There may be more of another kind: what is shown is no beginning of it.
    this.more = false;
    return this.reload();
  }

  reload(): Promise<void> {
    return this.#show(0, []);
  }

  showMore(): Promise<void> {
    return this.#show(this.#page + 1, this.words);
  }

  // An answer that comes after a later question is for nothing.
  async #show(page: number, before: readonly OwnWord[]): Promise<void> {
    const asked = (this.#asked += 1);
    try {
      const { words, more } = await this.#load(this.kind, page);
      if (asked === this.#asked) {
        this.#page = page;
        this.words = [...before, ...words];
        this.more = more;
        this.state = "loaded";
      }
    } catch {
      if (asked === this.#asked) {
        this.state = "failed";
      }
    }
  }
}
