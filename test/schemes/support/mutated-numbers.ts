/* eslint-disable no-bitwise -- 32-bit arithmetic, the same in Ruby */
import type { Typed } from "../../../assets/javascripts/discourse/lib/schemes/scheme-form.ts";
import type { Shipped } from "./shipped.ts";

const LETTERS = [..."00112233445566778899ABCLMXKМКВ٣۴ -./"];

/** The same numbers in Ruby: spec/support/mutated_numbers.rb. */
class Dice {
  #state: number;

  constructor(name: string) {
    this.#state = fnv(name);
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#state * limit) / 4294967296);
  }
}

export function fnv(text: string, start = 2166136261): number {
  return [...new TextEncoder().encode(text)].reduce(
    (hash, byte) => Math.imul(hash ^ byte, 16777619) >>> 0,
    start
  );
}

/** Examples of a scheme with one to three slips of the hand in each. */
export function* mutatedNumbers(
  { key, examples }: Shipped,
  count: number
): Generator<Typed> {
  const dice = new Dice(key);
  for (let n = 0; n < count; n++) {
    const example = examples.right[dice.below(examples.right.length)]!;
    let number = [...numberOf(example)];
    for (let slips = 1 + dice.below(3); slips > 0; slips--) {
      number = slip(number, dice);
    }
    yield withNumber(example, number.join(""));
  }
}

export const numberOf = (typed: Typed): string =>
  typeof typed === "string" ? typed : typed.number!;

export const withNumber = (typed: Typed, number: string): Typed =>
  typeof typed === "string" ? number : { ...typed, number };

function slip(number: string[], dice: Dice): string[] {
  const kind = dice.below(8);
  const at = dice.below(number.length + 1);
  const letter = LETTERS[dice.below(LETTERS.length)]!;
  const [before, rest] = [number.slice(0, at), number.slice(at)];
  if (kind < 4) {
    return [...before, letter, ...rest.slice(1)];
  }
  if (kind === 4) {
    return [...before, letter, ...rest];
  }
  if (kind === 5) {
    return [...before, ...rest.slice(1)];
  }
  if (kind === 6) {
    return [...before, ...rest.slice(0, 2).reverse(), ...rest.slice(2)];
  }
  return [...before, ...rest.slice(0, 1), ...rest];
}
