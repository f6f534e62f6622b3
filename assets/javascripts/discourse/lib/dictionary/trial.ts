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
  @tracked state: "idle" | "loading" | "read" | "failed" = "idle";

  #source: () => ExaminerSource;
  #policy: () => PolicyObject;
  #text = "";
  #timer: ReturnType<typeof later> | undefined;

  constructor(source: () => ExaminerSource, policy: () => PolicyObject) {
    this.#source = source;
    this.#policy = policy;
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
    this.#text = "";
  }

  async #read(): Promise<void> {
    if (!this.#text.trim()) {
      this.read = undefined;
      this.state = "idle";
      return;
    }
    const source = this.#source();
    const policy = this.#policy();
    if (!source.handle) {
      this.state = "loading";
    }
    await source.load(policy.packs, policy.words);
    const { handle } = source;
    const text = this.#text;
    if (!handle) {
      this.read = undefined;
      this.state = "failed";
    } else if (text.trim()) {
      this.read = { text, explained: explain(handle, text, policy) };
      this.state = "read";
    }
  }
}
