import { matchAt, sticky } from "../../../patterns.ts";
import type { Facility } from "../../find-facility.ts";
import { isArabicGeneric, isArabicTown } from "../../lists.ts";
import { A } from "../letters.ts";
import { kindOf } from "./kind-of.ts";
import { WORD } from "./name-behind.ts";

/** "مستشفى| الولادة والأطفال| ببريدة", "مركز| العيون التخصصي| بسوسة" */
const KINDS_BEHIND = sticky(
  ` [${A}]{2,16}(?: وال[${A}]{3,12})?(?: ال(?:تخصصي|طبي|عام|تعليمي|جامعي|مركزي|استشاري)ة?)?(?![${A}])`
);
const IN = sticky(
  `(?: (?:في |بـ?)|[،,] ?| - | (?=ال))(?=[${A}])([${A}]{3,14})(?![${A}])`
);

/** "مستشفى الكرامة| في بغداد|" */
export function inTown(text: string, end: number): number {
  const town = matchAt(IN, text, end);
  return town && isArabicTown(town[1]!) ? end + town[0].length : end;
}

/** "|مستشفى| الولادة والأطفال ببريدة": of a kind, but there is one in the town. */
export function kindInTown(
  text: string,
  start: number,
  end: number,
  head: string
): Facility | undefined {
  const kind = matchAt(WORD, text, end);
  const past = end + (matchAt(KINDS_BEHIND, text, end)?.[0].length ?? 0);
  const townEnd = inTown(text, past);
  return townEnd > past &&
    kind &&
    isArabicGeneric(kind[1]!) &&
    /ستشف|مشف|مركز|عياده/.test(head)
    ? { start, end: townEnd, kind: kindOf(head) }
    : undefined;
}
