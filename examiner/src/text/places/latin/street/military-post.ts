import { before, matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";

const MILITARY = sticky("[ADF]PO,? A[AEP] {1,2}\\d{5}(?!\\d)", "i");
const SHIP =
  /(?:^|[^A-Za-z])((?:US(?:NS|S|CGC|NV|AV)|RV|MV) [A-Za-z\u00c0-\u024f'-]{2,20}(?: [A-Z][a-z]{1,20})?,?[ \n]{1,3})$/i;

/** "USS Example\n|FPO| AA 85844" */
export function militaryPost(text: string, start: number): Span | undefined {
  const found = matchAt(MILITARY, text, start);
  const ship = SHIP.exec(before(text, start, 52));
  return found
    ? { start: start - (ship?.[1]!.length ?? 0), end: start + found[0].length }
    : undefined;
}
