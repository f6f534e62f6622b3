/** Tells the time in milliseconds and runs something later. The answer of `after` cancels it. */
export interface Clock {
  now(): number;
  after(milliseconds: number, run: () => void): () => void;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Waits for rest: each call of `restart` begins the wait anew. */
export class Rest {
  #clock: Clock;
  #milliseconds: number;
  #run: () => void;
  #cancel?: () => void;

  constructor(clock: Clock, milliseconds: number, run: () => void) {
    this.#clock = clock;
    this.#milliseconds = milliseconds;
    this.#run = run;
  }

  restart(): void {
    this.cancel();
    this.#cancel = this.#clock.after(this.#milliseconds, this.#run);
  }

  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
