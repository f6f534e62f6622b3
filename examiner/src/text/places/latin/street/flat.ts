import { before, L, LU, matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { endOfAddress } from "../tail.ts";

const BODY_BEFORE = new RegExp(
  `(?:^|[^${L}\\d])((?:\\d{1,5} (?:\\d{1,5} )?(?:[${LU}][${L}'.-]{1,20},? ?){1,4}(?:\\d{1,5})?|[${LU}][${L}'-]{2,20} \\d{1,5}(?: [${LU}][${L}'.-]{1,20}){0,3}),?[ \\n]{1,3})$`
);
const FLAT_HERE = sticky(
  "(?:Apt|Apartment|Suite|Ste|Flat)\\.? ?#?[A-Za-z]?\\d{1,5}[A-Za-z]?",
  "i"
);
const BODY_AFTER = sticky(
  `,? \\d{1,5},? (?:\\d{1,5} )?[${LU}][${L}'.-]{1,20}(?: [${LU}][${L}'.-]{1,20}){0,4}(?: \\d{1,5})?`
);

/** "23680 Parijsstraat 8\n |Apt. 026|", "|Suite| 541 6343 Skogstien 106": a flat beside number and name. */
export function aroundFlat(text: string, start: number): Span | undefined {
  const flat = matchAt(FLAT_HERE, text, start);
  if (!flat) {
    return undefined;
  }
  const past = start + flat[0].length;
  const ahead = BODY_BEFORE.exec(before(text, start, 64));
  const behind = matchAt(BODY_AFTER, text, past);
  if (!ahead && !behind) {
    return undefined;
  }
  return {
    start: start - (ahead?.[1]!.length ?? 0),
    end: endOfAddress(text, past + (ahead ? 0 : behind![0].length)),
  };
}
