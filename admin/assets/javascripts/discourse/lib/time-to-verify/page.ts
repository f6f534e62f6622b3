import { tracked } from "@glimmer/tracking";
import type NotDone from "../not-done.ts";
import type { Change, Filter, Listing, Member, People } from "./people.ts";
import { say } from "./words.ts";

/** What the page asks of the server. */
export interface Api {
  deadlines(id: number, filter: Filter, page: number): Promise<People>;
  setDeadlines(id: number, change: Change): Promise<People>;
}

/** The state of the page: a community, a list of its people, and whom of them a deadline is for. */
export default class Page {
  @tracked people?: People;
  @tracked filter: Filter = "unverified";
  @tracked number = 0;
  @tracked chosen: ReadonlySet<number> = new Set();
  @tracked everyone = false;
  @tracked day = "";
  @tracked news?: string;
  @tracked problems: Readonly<Record<string, string>> = {};
  @tracked isBusy = false;
  #communityId?: number;

  constructor(
    private readonly api: Api,
    readonly listing: Listing
  ) {}

  get pages(): number {
    const { count, per_page } = this.people ?? { count: 0, per_page: 1 };
    return Math.max(Math.ceil(count / per_page), 1);
  }

  get isPageChosen(): boolean {
    const people = this.people?.people ?? [];
    return people.length > 0 && people.every((one) => this.isChosen(one));
  }

  get isLocked(): boolean {
    return this.isBusy || (!this.everyone && this.chosen.size === 0);
  }

  isChosen({ user_id }: Member): boolean {
    return this.chosen.has(user_id);
  }

  async choose(communityId: number): Promise<void> {
    this.#communityId = communityId;
    this.people = undefined;
    await this.#begin();
  }

  async show(filter: Filter): Promise<void> {
    this.filter = filter;
    await this.#begin();
  }

  async turn(steps: number): Promise<void> {
    this.number += steps;
    await this.#load();
  }

  toggle({ user_id }: Member): void {
    const chosen = new Set(this.chosen);
    if (!chosen.delete(user_id)) {
      chosen.add(user_id);
    }
    this.chosen = chosen;
  }

  togglePage(): void {
    const ids = (this.people?.people ?? []).map(({ user_id }) => user_id);
    const rest = [...this.chosen].filter((id) => !ids.includes(id));
    this.chosen = new Set(this.isPageChosen ? rest : [...rest, ...ids]);
  }

  set(): Promise<void> {
    return this.#change({ verify_by: this.day }, "set_done");
  }

  clear(): Promise<void> {
    return this.#change({ clear: true }, "clear_done");
  }

  async #begin(): Promise<void> {
    this.number = 0;
    this.chosen = new Set();
    this.everyone = false;
    this.news = undefined;
    this.problems = {};
    await this.#load();
  }

  async #load(): Promise<void> {
    const id = this.#communityId;
    if (id !== undefined) {
      await this.#ask(() => this.api.deadlines(id, this.filter, this.number));
    }
  }

  async #change(what: Partial<Change>, news: string): Promise<void> {
    const id = this.#communityId;
    if (id === undefined || this.isLocked) {
      return;
    }
    const { everyone, filter } = this;
    const change = { user_ids: [...this.chosen], everyone, filter, ...what };
    if (await this.#ask(() => this.api.setDeadlines(id, change))) {
      this.number = 0;
      this.chosen = new Set();
      this.everyone = false;
      this.news = say(news);
    }
  }

  async #ask(request: () => Promise<People>): Promise<boolean> {
    this.isBusy = true;
    this.problems = {};
    try {
      this.people = await request();
      return true;
    } catch (error) {
      const { fields, message } = error as NotDone;
      this.problems = fields;
      this.news = Object.keys(fields).length
        ? undefined
        : message || say("failed");
      return false;
    } finally {
      this.isBusy = false;
    }
  }
}
