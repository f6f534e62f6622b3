import { tracked } from "@glimmer/tracking";
import { cancel, later } from "@ember/runloop";
import type { ExaminerSource, Policy } from "../examiner.ts";
import { explain, type Explained } from "./explained.ts";

const REST = 300;

type PolicyObject = Exclude<Policy, string>;

/** A sentence that somebody tries. It is read here and goes nowhere. */
export default class Trial {
  /** What was read last, with what was read of it. */
  @tracked read?: { text: string; explained: readonly Explained[] };
  @tracked private step: "idle" | "loading" | "read" | "failed" = "idle";

  #source: () => ExaminerSource;
  #policy: () => PolicyObject;
  #text = "";
  #asked = 0;
  #timer: ReturnType<typeof later> | undefined;

  constructor(source: () => ExaminerSource, policy: () => PolicyObject) {
    this.#source = source;
    this.#policy = policy;
  }

  /** What does not come never says so: the examiner gives it up. */
  get state(): "idle" | "loading" | "read" | "failed" {
    const { step } = this;
    return step === "loading" && this.#source().state === "failed"
      ? "failed"
      : step;
  }

  write(text: string): void {
    cancel(this.#timer);
    this.#text = text;
    this.#timer = later(this, () => void this.#read(), REST);
  }

  /** At once: an example, or the words of the community have changed. */
  async again(text = this.#text): Promise<void> {
    cancel(this.#timer);
    this.#text = text;
    await this.#read();
  }

  stop(): void {
    cancel(this.#timer);
    this.#asked += 1;
    this.#text = "";
  }

  // What was asked before is answered no more: words or packs may be others by now.
  async #read(): Promise<void> {
    const asked = (this.#asked += 1);
    const text = this.#text;
    if (!text.trim()) {
      this.read = undefined;
      this.step = "idle";
      return;
    }
    const policy = this.#policy();
    await this.#load(policy);
    if (asked === this.#asked) {
      this.#take(text, policy);
    }
  }

  async #load({ packs, words }: PolicyObject): Promise<void> {
    const source = this.#source();
    const loaded = source.load(packs, words);
    if (!source.handle || source.state !== "ready") {
      this.step = "loading";
    }
    await loaded;
  }

  #take(text: string, policy: PolicyObject): void {
    const { handle, state } = this.#source();
    if (!handle || state === "failed") {
      this.read = undefined;
      this.step = "failed";
    } else {
      this.read = { text, explained: explain(handle, text, policy) };
      this.step = "read";
    }
  }
}
