import type { Follower, Report } from "../examiner.ts";
import type { Clock } from "./clock.ts";
import measured from "./measured.ts";
import { nextSlice } from "./slices.ts";
import { asText, type PostText } from "./text-surface.ts";

/** So many milliseconds of a task; the slice that is begun comes on top. */
const TASK = 10;

/** UTF-16 units of a slice, and its largest share of what is examined already. */
const SMALLEST = 20;
const LARGEST = 4000;
const SHARE = 1 / 32;

/**
 * Examines a text without holding the page up: what was typed at once, a long paste or a draft in several tasks.
 * Nothing is told about a text that is not examined to its end.
 */
export default class SlicedReport {
  #clock: Clock;
  #follower: Follower;
  #later: (report: Report) => void;
  #examined: PostText = { raw: "" };
  #wanted?: PostText;
  #most = SMALLEST;
  #cancel?: () => void;

  /** @param later gets the report that could not be had at once */
  constructor(
    clock: Clock,
    follower: Follower,
    later: (report: Report) => void
  ) {
    this.#clock = clock;
    this.#follower = follower;
    this.#later = later;
  }

  /** The report on a text, if it can be had at once. What was wanted before is forgotten. */
  want(text: PostText): Report | undefined {
    this.stop();
    this.#wanted = text;
    return this.#work();
  }

  /** The report that is waited for, now. */
  finish(): Report | undefined {
    const wanted = this.#wanted;
    this.stop();
    return wanted && measured("examining", () => this.#feed(wanted));
  }

  stop(): void {
    this.#cancel?.();
    this.#wanted = undefined;
  }

  #work(): Report | undefined {
    const report = measured("examining", () => this.#feedForAWhile());
    if (!report) {
      this.#cancel = this.#clock.after(0, () => this.#goOn());
    }
    return report;
  }

  #goOn(): void {
    const report = this.#work();
    if (report) {
      this.#later(report);
    }
  }

  #feedForAWhile(): Report | undefined {
    const end = this.#clock.now() + TASK;
    let report: Report | undefined;
    while (this.#wanted && !report && this.#clock.now() < end) {
      report = this.#feedSlice(this.#wanted);
    }
    return report;
  }

  /** The report, if this was the last slice. */
  #feedSlice(wanted: PostText): Report | undefined {
    const start = this.#clock.now();
    const text = nextSlice(this.#examined, wanted, this.#slice);
    const report = this.#feed(text);
    this.#learn(this.#clock.now() - start);
    if (text !== wanted) {
      return undefined;
    }
    this.#wanted = undefined;
    return report;
  }

  /** The first ones are small: with them the browser reads the examiner's expressions, each when it first needs it. */
  get #slice(): number {
    const share = Math.floor(this.#examined.raw.length * SHARE);
    return Math.max(SMALLEST, Math.min(share, this.#most));
  }

  /** How much can be taken at a time here and now. */
  #learn(taken: number): void {
    if (taken > TASK) {
      this.#most = Math.max(SMALLEST, this.#most / 2);
    } else if (taken < TASK / 2) {
      this.#most = Math.min(LARGEST, this.#most * 2);
    }
  }

  #feed(text: PostText): Report {
    this.#examined = text;
    return this.#follower.update(asText(text));
  }
}
