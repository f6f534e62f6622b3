import { isUppercase } from "../../../characters.ts";
import { matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { townAt } from "./town-at.ts";

const LABEL_GAP = sticky("(?: of residence| of birth| name)? {0,3}[:=] {0,4}");
const OF_GAP = sticky(" (?:of|called|named) ");
/** Words for a place: behind their colon, or "of", is its name. */
export const PLACE_WORD =
  /^(?:village|town|city|suburb|hometown|residence|domicile|residing|location|birthplace|hamlet|parish)$/i;
export const COLON = sticky(" {0,3}:");
export const ADDRESS = /^address$/i;

/** "village: |Ballydoon|", "town of |Ballydoon|" */
export function behindPlaceWord(text: string, end: number): Span | undefined {
  const gap = matchAt(LABEL_GAP, text, end) ?? matchAt(OF_GAP, text, end);
  const at = end + (gap?.[0].length ?? 0);
  return gap && isUppercase(text.charCodeAt(at))
    ? townAt(text, at, true)
    : undefined;
}
