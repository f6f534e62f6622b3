import { sticky } from "../../patterns.ts";

export type Check = (digits: string) => boolean;

/** `letters`: the check wants the letters as well. */
export type Form = readonly [
  expression: RegExp,
  check: Check,
  letters: boolean,
];

export const END = "(?![A-Za-z\\d])";

export const form = (
  source: string,
  check: Check = () => true,
  letters = false
): Form => [sticky(`(?:${source})${END}`), check, letters];
