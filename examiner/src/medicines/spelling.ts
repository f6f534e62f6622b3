import { CYRILLIC, kindOf, LATIN } from "../text/fold.ts";
import { WordReader } from "../text/word-reader.ts";
import { isEnding } from "./endings.ts";

const BETWEEN = new Set(" \u00a0-‐‑–/.+'’®™");
const WIDEST_GAP = 3;
const SIGN = /^ ?(?:®|™|\((?:R|TM|r|tm)\))/;
const LONGEST_SIGN = 5;
const JOINTS = "'’-‐‑ʼ";
const reader = new WordReader();

/** Where the next word of a name may begin; undefined when what follows at `at` parts names. */
export function gapEnd(
  text: string,
  at: number,
  limit: number
): number | undefined {
  let end = at;
  while (end < at + WIDEST_GAP && end < limit && BETWEEN.has(text[end]!)) {
    end++;
  }
  const gap = text.slice(at, end);
  const sentence = gap.includes(".") && gap.length > 1;
  const next = kindOf(text.charCodeAt(end));
  return gap === "" || sentence || end >= limit || next === 0 ? undefined : end;
}

/** Behind an ending that Cyrillic texts put to a Latin name: "Plavix-у", "Lasix'ом". */
function endingEnd(text: string, at: number, limit: number): number {
  const latin = kindOf(text.charCodeAt(at - 1)) === LATIN;
  if (!latin || at + 1 >= limit || !JOINTS.includes(text[at]!)) {
    return at;
  }
  reader.read(text, at + 1, limit);
  const whole = reader.whole && reader.end < limit;
  return whole && reader.kinds === CYRILLIC && isEnding(reader.key)
    ? reader.end
    : at;
}

/** Behind the sign of a trademark at `at`; `at` itself without one. */
export function signEnd(text: string, at: number, limit: number): number {
  const sign = SIGN.exec(text.slice(at, Math.min(at + LONGEST_SIGN, limit)));
  return sign ? at + sign[0].length : at;
}

const PART_OF_A_FILE = /^(?:[_@]|\.[a-z0-9])/;

/**
 * Where a name that ends in words at `at` really ends: a Cyrillic ending goes with it. Its sign stays `behind`: it is
 * taken along when the name is replaced, see `apply-suggestion.ts`.
 * Undefined when it is part of a file's or a host's name.
 */
export function tailEnd(
  text: string,
  at: number,
  limit: number
): { readonly end: number; readonly behind: number } | undefined {
  const end = endingEnd(text, at, limit);
  const behind = signEnd(text, end, limit);
  const next = text.slice(behind, Math.min(behind + 2, limit));
  return PART_OF_A_FILE.test(next) ? undefined : { end, behind };
}
