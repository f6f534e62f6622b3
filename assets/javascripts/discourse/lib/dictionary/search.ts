import { tracked } from "@glimmer/tracking";
import { cancel, later } from "@ember/runloop";
import { failureOf } from "../community/failure.ts";
import type { Found, Medicine, OwnWord } from "./dictionary.ts";

const REST = 300;
/** Of one letter there are thousands. */
const FEWEST_LETTERS = 2;

const NOTHING: Found = { words: [], medicines: [], more: false };

type Ask = (q: string) => Promise<Found>;

/** Medicines found by a name while somebody types it. */
export default class Search {
  @tracked words: readonly OwnWord[] = [];
  @tracked medicines: readonly Medicine[] = [];
  @tracked more = false;
  /** Why the server did not search, if it said so: too often in a minute, say. */
  @tracked problem = "";
  @tracked state: "idle" | "loading" | "loaded" | "failed" = "idle";

  #ask: Ask;
  #asked = 0;
  #timer: ReturnType<typeof later> | undefined;

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  type(words: string): void {
    cancel(this.#timer);
    const q = words.trim();
    if ([...q].length < FEWEST_LETTERS) {
      this.#forget();
    } else {
      this.#timer = later(this, () => this.#find(q), REST);
    }
  }

  stop(): void {
    cancel(this.#timer);
    this.#asked += 1;
  }

  get count(): number {
    return this.words.length + this.medicines.length;
  }

  #forget(): void {
    this.#asked += 1;
    this.#take(NOTHING);
    this.state = "idle";
  }

  #take({ words, medicines, more }: Found): void {
    this.words = words;
    this.medicines = medicines;
    this.more = more;
  }

  // An answer that comes after a later question is for nothing.
  async #find(q: string): Promise<void> {
    const asked = (this.#asked += 1);
    this.state = "loading";
    try {
      const found = await this.#ask(q);
      if (asked === this.#asked) {
        this.#take(found);
        this.state = "loaded";
      }
    } catch (error) {
      if (asked === this.#asked) {
        this.#take(NOTHING);
        this.problem = failureOf(error, "").sentence;
        this.state = "failed";
      }
    }
  }
}
