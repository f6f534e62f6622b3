import { A } from "../../arabic.ts";
import { matchAt, sticky } from "../../patterns.ts";
import type { Named } from "../named.ts";
import { readArabicName } from "./read-name.ts";

const PARENT = sticky(
  ` (?:ال)?(?:مريضة?|طفلة?|رضيعة?|متوفاة?|مولودة?)[،:]? ?\\(?(?=[${A}])`
);

/** "أم الطفل (|هناء|)" */
export function parentOf(text: string, end: number): Named | undefined {
  const gap = matchAt(PARENT, text, end)?.[0];
  const at = end + (gap?.length ?? 0);
  const to = gap ? readArabicName(text, at, "none") : undefined;
  return to !== undefined && /[(:،]/.test(gap!)
    ? { start: at, end: to, place: "owner" }
    : undefined;
}
