import { goesOn } from "../../numbers.ts";
import { LU, matchAt, sticky } from "../../patterns.ts";

export const END = `(?![${LU}a-z\\d])`;

export const form = (...sources: readonly string[]) =>
  sticky(`(?:${sources.join("|")})${END}`);

/** A plate of this form that begins at `place` and does not go on. */
export function formAt(
  expression: RegExp,
  text: string,
  place: number
): string | undefined {
  const plate = matchAt(expression, text, place)?.[0];
  return plate && !goesOn(text, place + plate.length) ? plate : undefined;
}
