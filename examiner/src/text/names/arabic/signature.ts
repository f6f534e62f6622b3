import { A } from "../../arabic.ts";
import { bare } from "../../fingerprint.ts";
import { after, matchAt, sticky } from "../../patterns.ts";
import type { Named } from "../named.ts";
import { readArabicName } from "./read-name.ts";

const LINE_END = sticky(
  "(?: [\\u0621-\\u064a]{2,12}){0,3}[،,.!:]{0,2} ?\\n{1,2} {0,3}(?:[-–] ?)?(?=[\\u0621-\\u06d3])"
);
const BESIDE = sticky(
  "(?: (?:الطيبة|الحارة|القلبية|والتقدير|والاحترام|ومودتي))?[،,.!:]{0,2} {1,2}(?:[-–] ?)?(?=[\\u0621-\\u06d3])"
);
const STANDS_ALONE = /^ ?(?:[،,\n]|[.]?$)/;
const FELLOW = /(?:اخوكم|اختكم|زميلكم|زميلتكم)$/;
const IN_FULL = sticky(`[${A} ]{3,40}(?=[،,.\\n]|$)`);

/** "تحياتي،\n|ليث العزاوي|", "أخوكم |محمود|": the word of greeting stands at [start, end). */
export function behindArabicGreeting(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const line = matchAt(LINE_END, text, end)?.[0];
  const gap = line ?? matchAt(BESIDE, text, end)?.[0];
  if (!gap) {
    return undefined;
  }
  const at = end + gap.length;
  const sure =
    FELLOW.test(bare(text.slice(start, end))) ||
    (line !== undefined && matchAt(IN_FULL, text, at) !== null);
  const to = readArabicName(text, at, sure ? "sure" : "none");
  return to !== undefined && STANDS_ALONE.test(after(text, to, 3))
    ? { start: at, end: to, place: "signature" }
    : undefined;
}
