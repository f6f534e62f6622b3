import { after, before, L, LL, LU } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import type { Named } from "../named.ts";

const DEGREE = /^(?:MD|DO|RN|NP|PhD|MBBS|FRCP|FRCS|DNP|LPN|CRNA|DPT|PharmD)$/;
const ENDS = /^(?:[.,;:)\n-]|$)/;
const WORD = `[${LU}][${LL}](?:[${L}]{0,18})(?:[-'][${LU}][${L}]{1,14})?`;
const NAME = new RegExp(
  `(?<![${L}'-])(${WORD}|[${LU}]\\.)((?: ?[${LU}]\\.?)?(?: ?${WORD}){1,2}),? $`
);

/** "|Sarah Connor, MD": the degree stands at [start, end). */
export function beforeDegree(
  text: string,
  start: number,
  end: number
): Named | undefined {
  if (!DEGREE.test(text.slice(start, end)) || !ENDS.test(after(text, end, 1))) {
    return undefined;
  }
  const found = NAME.exec(before(text, start, 80));
  const foreign =
    found && hasRole(found[1]!, ["not-name", "title", "clinician", "month"]);
  return found && !foreign
    ? {
        start: start - found[0].length,
        end: start - found[0].length + found[1]!.length + found[2]!.length,
        place: "signature",
      }
    : undefined;
}
