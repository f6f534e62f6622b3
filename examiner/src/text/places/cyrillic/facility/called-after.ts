import { before, matchAt } from "../../../patterns.ts";
import type { Facility } from "../../find-facility.ts";
import { AFTER_SOMEBODY } from "./named-behind.ts";

export const AFTER = /^(?:ім|імені|имени)$/i;
const LETTERS = /(?:^|[^А-ЯІЇЄҐ])([А-ЯІЇЄҐ]{2,6} )$/;

/** "НІХ ім. Шалімова": whatever the letters stand for. */
export function calledAfter(text: string, start: number): Facility | undefined {
  const letters = LETTERS.exec(before(text, start, 9))?.[1];
  const named = letters && matchAt(AFTER_SOMEBODY, text, start - 1);
  return named
    ? { start: start - letters.length, end: start - 1 + named[0].length }
    : undefined;
}
