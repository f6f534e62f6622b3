import { tracked } from "@glimmer/tracking";
import type NotDone from "../not-done.ts";

/** Who did what, and to whom; usernames, or "#17" for an account that is gone. Null: the forum itself, or nobody. */
export interface Entry {
  readonly id: number;
  readonly event: string;
  readonly actor: string | null;
  readonly subject: string | null;
  readonly created_at: string;
}

export interface Entries<Kind extends Entry> {
  readonly entries: readonly Kind[];
  readonly more: boolean;
  readonly events: readonly string[];
}

/** Which entries are looked for; what is empty does not narrow it. */
interface Sought {
  readonly event?: string;
  readonly username?: string;
}

export interface Wanted extends Sought {
  /** Only entries that are older than this one. */
  readonly before?: number;
}

/** What the section asks of the server. */
type Ask<Kind extends Entry> = (wanted: Wanted) => Promise<Entries<Kind>>;

/** The state of a section that shows a record: what is shown so far, the newest first. */
export default class Record<Kind extends Entry> {
  @tracked entries: readonly Kind[] = [];
  @tracked events: readonly string[] = [];
  @tracked more = false;
  @tracked problem?: string;
  @tracked isBusy = false;
  #sought: Sought = {};

  /** @param otherwise - What is said where the server says nothing: the network failed, say. */
  constructor(
    private readonly ask: Ask<Kind>,
    private readonly otherwise: string
  ) {}

  async show(sought: Sought): Promise<void> {
    this.#sought = sought;
    this.entries = [];
    await this.#load();
  }

  async showOlder(): Promise<void> {
    await this.#load(this.entries.at(-1)?.id);
  }

  async #load(before?: number): Promise<void> {
    const sought = this.#sought;
    this.isBusy = true;
    this.problem = undefined;
    try {
      this.#take(await this.ask({ ...sought, before }), sought);
    } catch (error) {
      this.problem = (error as NotDone).message || this.otherwise;
    } finally {
      this.isBusy = false;
    }
  }

  // An answer to what is asked no longer is not shown.
  #take({ entries, events, more }: Entries<Kind>, sought: Sought): void {
    if (sought === this.#sought) {
      this.entries = [...this.entries, ...entries];
      this.events = events;
      this.more = more;
    }
  }
}
