import { tracked } from "@glimmer/tracking";
import { failureOf } from "../community/failure.ts";
import type { Imported, Outcome, Progress } from "./imported.ts";

const INTERVAL = 2000;

/** What a run asks of the server, and how it hears of a long one. */
export interface Api {
  send(file: Blob, dryRun: boolean): Promise<Imported>;
  look(importId: number): Promise<Progress>;
  follow(hear: (progress: Progress) => void): () => void;
}

interface Refused {
  readonly jqXHR?: { readonly responseJSON?: Partial<Outcome> };
}

type State = "idle" | "sending" | "working" | "looked-through" | "done";

interface Words {
  readonly failed: string;
  /** The words of the file hold now. */
  readonly taken: () => void;
}

/** A file of words: first what it would do, line by line, then it is done. */
export default class ImportRun {
  @tracked state: State = "idle";
  @tracked outcome?: Outcome;
  /** Between 0 and 1, of a long file. */
  @tracked progress?: number;
  @tracked problem?: string;

  #api: Api;
  #words: Words;
  #file?: Blob;
  #isDry = true;
  #stop?: () => void;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(api: Api, words: Words) {
    this.#api = api;
    this.#words = words;
  }

  get isAtWork(): boolean {
    return this.state === "sending" || this.state === "working";
  }

  /** One line that does not, and nothing is taken. */
  get fits(): boolean {
    return this.outcome !== undefined && this.#count("refused") === 0;
  }

  get canApply(): boolean {
    const changes = this.#count("added") + this.#count("changed");
    return this.state === "looked-through" && this.fits && changes > 0;
  }

  lookThrough(file: Blob): Promise<void> {
    this.#file = file;
    return this.#send(true);
  }

  apply(): Promise<void> {
    return this.#send(false);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#stop?.();
    this.#stop = undefined;
  }

  #count(outcome: "added" | "changed" | "refused"): number {
    return this.outcome?.counts?.[outcome] ?? 0;
  }

  async #send(isDry: boolean): Promise<void> {
    const file = this.#file;
    if (!file || this.isAtWork) {
      return;
    }
    this.#isDry = isDry;
    this.problem = this.outcome = this.progress = undefined;
    this.state = "sending";
    // Before the file goes: the work may be done before the answer comes.
    this.#stop = this.#api.follow((progress) => this.#hear(progress));
    try {
      const answer = await this.#api.send(file, isDry);
      if ("done" in answer) {
        this.#hear(answer);
        this.#watch(answer.id);
      } else {
        this.#finish(answer);
      }
    } catch (error) {
      this.#fail(failureOf(error, this.#words.failed).sentence);
      this.outcome = refusedIn(error);
    }
  }

  /** A message may have been on its way before anybody listened: now and then the server is asked. */
  #watch(importId: number): void {
    // Nobody listens any more when the page is gone.
    if (this.isAtWork && this.#stop) {
      this.#timer = setTimeout(() => void this.#look(importId), INTERVAL);
    }
  }

  async #look(importId: number): Promise<void> {
    try {
      this.#hear(await this.#api.look(importId));
      this.#watch(importId);
    } catch (error) {
      this.#fail(failureOf(error, this.#words.failed).sentence);
    }
  }

  #hear({ done, ended, outcome, total }: Progress): void {
    if (!this.isAtWork) {
      return;
    }
    if (ended && outcome) {
      this.#finish(outcome);
    } else {
      this.state = "working";
      // What was said earlier may come later.
      this.progress = Math.max(this.progress ?? 0, done / Math.max(total, 1));
    }
  }

  #finish(outcome: Outcome): void {
    if (outcome.error) {
      this.#fail(outcome.error);
      return;
    }
    this.stop();
    this.outcome = outcome;
    this.state = this.#isDry || !this.fits ? "looked-through" : "done";
    if (this.state === "done") {
      this.#words.taken();
    }
  }

  #fail(problem: string): void {
    this.stop();
    this.problem = problem;
    this.state = "idle";
  }
}

/** What does not fit any more, though it did when it was looked through: the server names the lines. */
function refusedIn(error: unknown): Outcome | undefined {
  const answer = (error as Refused | undefined)?.jqXHR?.responseJSON;
  return answer?.rows?.length ? (answer as Outcome) : undefined;
}
