import { tracked } from "@glimmer/tracking";
import { cancel, later } from "@ember/runloop";
import type { ListedPerson, People } from "./moderation.ts";

const REST = 300;

type Load = (name: string, page: number) => Promise<People>;

/** People a page at a time, found by their names while somebody types. */
export default class PeopleList {
  @tracked people: readonly ListedPerson[] = [];
  @tracked more = false;
  @tracked state: "loading" | "loaded" | "failed" = "loading";

  #load: Load;
  #name = "";
  #page = 0;
  #asked = 0;
  #timer: ReturnType<typeof later> | undefined;

  constructor(load: Load) {
    this.#load = load;
    void this.reload();
  }

  search(name: string): void {
    cancel(this.#timer);
    this.#timer = later(this, () => this.#begin(name), REST);
  }

  reload(): Promise<void> {
    return this.#begin(this.#name);
  }

  async showMore(): Promise<void> {
    this.#page += 1;
    await this.#show(this.people);
  }

  stop(): void {
    cancel(this.#timer);
    this.#asked += 1;
  }

  #begin(name: string): Promise<void> {
    this.#name = name;
    this.#page = 0;
    return this.#show([]);
  }

  // An answer that comes after a later one is for nothing.
  async #show(before: readonly ListedPerson[]): Promise<void> {
    const asked = (this.#asked += 1);
    try {
      const found = await this.#load(this.#name, this.#page);
      if (asked === this.#asked) {
        this.people = [...before, ...found.people];
        this.more = found.more;
        this.state = "loaded";
      }
    } catch {
      if (asked === this.#asked) {
        this.state = "failed";
      }
    }
  }
}
