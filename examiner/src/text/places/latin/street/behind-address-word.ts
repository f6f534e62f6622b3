import { after, before, L, LU, matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { endOfAddress } from "../tail.ts";

/** Any words with capitals, with numbers around them: nothing more is known of these streets. */
export const FREE = sticky(
  `(?:(?:the )?corner of )?(?:(?:Suite|Apt\\.?|Unit|Flat) \\d{1,5}[A-Za-z]? )?(?:\\d{1,5}[A-Za-z]?,? ){0,2}[${LU}][${L}'.-]{1,24}(?: (?:(?:and|de|la|del|van|of|the|du|des) ){0,2}[${LU}][${L}'.-]{1,20}){0,4}(?:,? \\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})?(?![\\d.%]\\d|[${L}]))?`
);
const LABEL_GAP = sticky(
  "(?: (?:is|was|on file|of residence|line 1|to|with))?(?: ?[:=]| is)?[ \\n]{1,8}"
);
const OTHER_ADDRESS =
  /(?:e-?mail|ip|web|mac|internet|http|url|billing e-?mail|wallet) $/i;

/** Behind "address": whatever is written like one, if a digit, a comma or a corner says so. */
export function behindAddressWord(
  text: string,
  start: number,
  end: number
): Span | undefined {
  if (OTHER_ADDRESS.test(before(text, start, 14))) {
    return undefined;
  }
  const gap = matchAt(LABEL_GAP, text, end)?.[0];
  const at = end + (gap?.length ?? 0);
  const found = gap ? matchAt(FREE, text, at) : null;
  if (!found) {
    return undefined;
  }
  const past = endOfAddress(text, at + found[0].length);
  const whole = text.slice(at, past);
  return /\d|corner of/.test(whole) &&
    !/^[^\n]{0,30}:/.test(after(text, past, 30).match(/^[^\n]{0,2}/)?.[0] ?? "")
    ? { start: at, end: past }
    : undefined;
}
