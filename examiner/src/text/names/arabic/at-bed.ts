import { A } from "../../arabic.ts";
import { bare } from "../../fingerprint.ts";
import { matchAt, sticky } from "../../patterns.ts";
import { isFamily } from "../arabic-words.ts";
import type { Named } from "../named.ts";
import { isGiven } from "./name-part.ts";
import { readArabicName } from "./read-name.ts";

export const BED = /(?:سرير|غرفه)$/;
const BED_GAP = sticky(` ?\\d{1,3}[أ-ي]? ?[:-] {0,2}(?=[${A}])`);

/** "سرير ٤: |مفرح الزهراني|" */
export function atBed(text: string, end: number): Named | undefined {
  const gap = matchAt(BED_GAP, text, end)?.[0];
  const at = end + (gap?.length ?? 0);
  const to = gap ? readArabicName(text, at, "field") : undefined;
  const words = to === undefined ? [] : text.slice(at, to).split(/ {1,2}/);
  return to !== undefined &&
    (isGiven(words[0]!) || (words[1] && isFamily(bare(words[1]))))
    ? { start: at, end: to, place: "own" }
    : undefined;
}
