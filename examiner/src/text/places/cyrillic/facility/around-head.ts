import type { Facility } from "../../find-facility.ts";
import { aroundNamed } from "./around-named.ts";
import { withBareNumber } from "./bare-number.ts";
import { AFTER, calledAfter } from "./called-after.ts";
import { isTooShort, NAMED_HEAD, SHORT } from "./heads.ts";
import { quotedWork, WORK } from "./quoted-work.ts";

/** A place of care around the head word at [start, end): "Одеській обласній |лікарні|", "|ГКБ| № 31". */
export function aroundCyrillicHead(
  text: string,
  start: number,
  end: number
): Facility | undefined {
  const head = text.slice(start, end);
  const short = SHORT.test(head);
  if (!short && isTooShort(head)) {
    return undefined;
  }
  const numbered = withBareNumber(text, start, end, head);
  // "окб" in small letters is a head only with its number.
  if (numbered || (!short && SHORT.test(head.toUpperCase()))) {
    return numbered;
  }
  if (NAMED_HEAD.test(head)) {
    return { start, end };
  }
  if (AFTER.test(head)) {
    return calledAfter(text, start);
  }
  return WORK.test(head)
    ? quotedWork(text, start, end)
    : aroundNamed(text, start, end, head);
}
