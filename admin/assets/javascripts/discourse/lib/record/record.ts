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

  /** Asked for once at a time: the button keeps the focus meanwhile. */
  async showOlder(): Promise<void> {
    if (!this.isBusy) {
      await this.#load(this.entries.at(-1)?.id);
    }
  }

  async #load(before?: number): Promise<void> {
    const sought = this.#sought;
    let settle: () => void;
    this.isBusy = true;
    this.problem = undefined;
    try {
      const found = await this.ask({ ...sought, before });
      settle = () => this.#take(found);
    } catch (error) {
      const problem = (error as NotDone).message || this.otherwise;
      settle = () => (this.problem = problem);
    }
    // What becomes of something that is sought no longer is not shown.
    if (sought === this.#sought) {
      settle();
      this.isBusy = false;
    }
  }

  #take({ entries, events, more }: Entries<Kind>): void {
    this.entries = [...this.entries, ...entries];
    this.events = events;
    this.more = more;
  }
}
