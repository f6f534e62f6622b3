import { tracked } from "@glimmer/tracking";
import { type Clock, Rest } from "./clock.ts";

const ANNOUNCE_REST = 1500;

/** What the live region says. A new object is said again, even with the same words. */
export interface Announcement {
  readonly what: "open" | "replaced" | "answered" | "undone";
  readonly open: number;
}

/** Says a new number of open items after a rest, and what an action did at once. Never words of the post. */
export default class Announcer {
  @tracked announcement?: Announcement;

  #count: () => number;
  #said = 0;
  #rest: Rest;

  constructor(clock: Clock, count: () => number) {
    this.#count = count;
    this.#rest = new Rest(clock, ANNOUNCE_REST, () => this.#sayNumber());
  }

  later(): void {
    this.#rest.restart();
  }

  say(what: Announcement["what"], open: number): void {
    this.#rest.cancel();
    this.#said = open;
    this.announcement = { what, open };
  }

  stop(): void {
    this.#rest.cancel();
  }

  #sayNumber(): void {
    const open = this.#count();
    if (open !== this.#said) {
      this.say("open", open);
    }
  }
}
