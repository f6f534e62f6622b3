import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { median, time } from "../measure.mjs";
import { fill } from "./worst-string.mjs";

export const BUDGET = 2.3;
export const REPEATS = 9;
export const TRIES = 3;
/** So long may one rule work until it is measured; one that needs more grows, whatever its ratios say. */
export const SECONDS = 120;
const LENGTHS = [16, 32, 64, 128, 256, 512, 1024].map((kB) => kB * 1024);

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc");

export class TooSlow extends Error {}

/** Times one examination after another until the time is up. */
class Watch {
  /** Seconds of work, since the machine's other work is not the rule's. */
  #left = SECONDS;

  constructor(examine, string) {
    this.examine = examine;
    this.texts = LENGTHS.map((length) => fill(string, length));
  }

  /** Medians for some of the lengths, in turn, so that a slow moment of the machine meets all. */
  medians(indexes) {
    const taken = indexes.map(() => []);
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      indexes.forEach((index, place) => taken[place].push(this.#one(index)));
    }
    return taken.map(median);
  }

  #one(index) {
    if (this.#left < 0) {
      throw new TooSlow(`no end after ${SECONDS} s`);
    }
    // What the one before left behind is not this one's time.
    collectGarbage();
    const taken = time(() => this.examine(this.texts[index]));
    this.#left -= taken / 1000;
    return taken;
  }
}

/** A pair again while it misses: other work on the machine only ever makes a ratio worse by chance. */
function steady(watch, index, first) {
  let ratio = first;
  for (let tries = 1; ratio > BUDGET && tries < TRIES; tries++) {
    const [one, two] = watch.medians([index, index + 1]);
    ratio = Math.min(ratio, two / one);
  }
  return ratio;
}

/**
 * How the time of an examination grows with the text.
 *
 * @throws {TooSlow} when the measurement does not end
 */
export function growthOf(examine, string) {
  const watch = new Watch(examine, string);
  const taken = watch.medians(LENGTHS.map((_, index) => index));
  const ratios = taken
    .slice(1)
    .map((two, index) => steady(watch, index, two / taken[index]));
  return { taken, worst: Math.max(...ratios) };
}
