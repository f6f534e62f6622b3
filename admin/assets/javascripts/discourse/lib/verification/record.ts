import { tracked } from "@glimmer/tracking";
import type NotDone from "../not-done.ts";

/** Who did what, and to whom; usernames, or "#17" for an account that is gone. */
export interface Entry {
  readonly id: number;
  readonly event: string;
  /** Null: the forum itself. */
  readonly actor: string | null;
  readonly subject: string | null;
  readonly application_id: number | null;
  readonly created_at: string;
}

export interface Entries {
  readonly entries: readonly Entry[];
  readonly more: boolean;
  readonly events: readonly string[];
}

export interface Wanted {
  readonly event?: string;
  /** Only entries that are older than this one. */
  readonly before?: number;
}

/** What the section asks of the server. */
export interface Api {
  record(wanted: Wanted): Promise<Entries>;
}

/** The state of the section: what is shown so far, the newest first. */
export default class Record {
  @tracked entries: readonly Entry[] = [];
  @tracked events: readonly string[] = [];
  @tracked more = false;
  @tracked event = "";
  @tracked problem?: string;
  @tracked isBusy = false;

  constructor(private readonly api: Api) {}

  /** @param event - Of `events`; empty: all. */
  async show(event: string): Promise<void> {
    this.event = event;
    this.entries = [];
    await this.#load();
  }

  async showOlder(): Promise<void> {
    await this.#load(this.entries.at(-1)?.id);
  }

  async #load(before?: number): Promise<void> {
    this.isBusy = true;
    this.problem = undefined;
    const event = this.event || undefined;
    try {
      this.#take(await this.api.record({ event, before }), event);
    } catch (error) {
      this.problem = (error as NotDone).message;
    } finally {
      this.isBusy = false;
    }
  }

  // An answer to what is asked no longer is not shown.
  #take({ entries, events, more }: Entries, event?: string): void {
    if (event === (this.event || undefined)) {
      this.entries = [...this.entries, ...entries];
      this.events = events;
      this.more = more;
    }
  }
}
