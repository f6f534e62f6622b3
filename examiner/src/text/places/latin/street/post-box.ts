import { before, matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { endOfAddress } from "../tail.ts";

const BOX = sticky("(?:P\\.? ?O\\.? ?)?Box (?:No\\.? ?)?\\d{1,6}(?![\\d.])");
const BOX_LEAD =
  /(?:^|[^A-Za-z])((?:P\.? ?O\.? ?|Unit \d{1,5} |PSC \d{1,5},? |Postal |GPO )){1,2}$/i;

/** "P.O. |Box| 1172", "Unit 8505 |Box| 9220". */
export function postBox(text: string, start: number): Span | undefined {
  const lead = BOX_LEAD.exec(before(text, start, 20));
  const box = lead ? matchAt(BOX, text, start) : null;
  return lead && box
    ? {
        start: start - lead[0].replace(/^[^A-Za-z]/, "").length,
        end: endOfAddress(text, start + box[0].length),
      }
    : undefined;
}
