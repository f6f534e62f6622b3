import { tracked } from "@glimmer/tracking";
import type NotDone from "../not-done.ts";
import { say } from "./words.ts";

const INTERVAL = 1_500;

/** One key: its id, never the key itself. */
export interface Key {
  readonly id: string;
  readonly place: "environment" | "table";
  /** How many entries it seals. */
  readonly left: number;
}

export interface EarlierKey extends Key {
  readonly stays_until: string | null;
}

/** What administrators see of the keys. */
export interface Keys {
  readonly current: Key;
  readonly digest_place: Key["place"];
  readonly earlier: readonly EarlierKey[];
  readonly sealed: number;
  /** How many entries other keys seal. */
  readonly needed: number;
  readonly unknown: number;
  readonly documents: {
    readonly count: number;
    readonly bytes: number;
    readonly days: number;
  };
  readonly rotation: Rotation | null;
}

export interface Rotation {
  readonly total: number;
  readonly done: number;
  readonly unreadable: number;
  readonly created_at: string;
  readonly finished_at: string | null;
}

export interface Api {
  keys(): Promise<Keys>;
  rotateKeys(): Promise<Keys>;
}

/** The state of the page: keys as they are now, watched while they are replaced. */
export default class KeysPage {
  @tracked keys: Keys;
  @tracked problem?: string;
  @tracked isBusy = false;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly api: Api,
    keys: Keys
  ) {
    this.keys = keys;
    this.#watch();
  }

  get isRunning(): boolean {
    const { rotation } = this.keys;
    return rotation !== null && rotation.finished_at === null;
  }

  rotate(): Promise<void> {
    return this.#ask(() => this.api.rotateKeys());
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #ask(request: () => Promise<Keys>): Promise<void> {
    this.isBusy = true;
    this.problem = undefined;
    try {
      this.keys = await request();
    } catch (error) {
      this.problem = (error as NotDone).message || say("keys.failed");
    } finally {
      this.isBusy = false;
    }
    this.#watch();
  }

  #watch(): void {
    this.stop();
    if (this.isRunning) {
      this.#timer = setTimeout(
        () => void this.#ask(() => this.api.keys()),
        INTERVAL
      );
    }
  }
}
