import type { Clock } from "../../../../assets/javascripts/discourse/lib/checklist/clock.ts";

interface Timer {
  readonly due: number;
  readonly run: () => void;
}

/** A clock that stands still until it is told to go on. */
export default class TestClock implements Clock {
  #now = 0;
  #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { due: this.#now + milliseconds, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** Work takes time: nothing that waits runs meanwhile. */
  spend(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Lets time pass; whatever is due runs in order. */
  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = [...this.#timers]
      .filter((timer) => timer.due <= this.#now)
      .sort((a, b) => a.due - b.due);
    for (const timer of due) {
      this.#timers.delete(timer);
      timer.run();
    }
  }
}
