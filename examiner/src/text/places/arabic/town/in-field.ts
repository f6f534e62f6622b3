import { matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { A } from "../letters.ts";
import { known, WORD } from "./known.ts";
import { isPlaceName } from "./unknown.ts";

/** Labels of forms: whatever stands behind their colon is a place. */
const FIELD =
  /(?:محافظه|قضاء|مدينه|قريه|بلده|ناحيه|سكن|محل|مكان|بلديه|حي|ولايه|عنوان|عنوانه|عنوانها)$/;
const FIELD_GAP = sticky(
  ` ?(?:(?:ال)?(?:مريضة?|سكن|إقامة|ولادة|ميلاد|دائمة?|حالية?) ?)?: {0,2}(?=[${A}])`
);
const FIELD_WORDS = sticky(
  `(?:[${A}]{2,14})(?: [${A}]{2,14}| \\d{1,5}|[-،,] ?[${A}]{2,14}){0,6}`
);
const ONE_FIELD = sticky(`[${A}]{2,14}(?: [${A}]{2,14}){0,2}(?![${A}])`);

/** "المحافظة: |ذي قار|", "السكن: |نابلس، شارع فيصل|". */
export function inField(
  text: string,
  word: string,
  end: number
): Span | undefined {
  const gap = FIELD.test(word) ? matchAt(FIELD_GAP, text, end)?.[0] : undefined;
  if (!gap) {
    return undefined;
  }
  const at = end + gap.length;
  const title = /عنوان$/.test(word);
  const whole = /(?:سكن|عنوان|عنوانه|عنوانها|محل|مكان)$/.test(word)
    ? FIELD_WORDS
    : ONE_FIELD;
  const first = matchAt(WORD, text, at)?.[0] ?? "";
  const found = matchAt(whole, text, at)?.[0];
  const fits =
    found &&
    isPlaceName(first) &&
    (!title || known(text, at) !== undefined || /\d|شارع|حي /.test(found));
  return fits ? { start: at, end: at + found.length } : undefined;
}
