import { after, matchAt, sticky } from "../patterns.ts";
import { looksSlavic } from "./cyrillic.ts";
import { looksFamily } from "./family-shape.ts";
import type { Named } from "./named.ts";
import { isTerm } from "./places.ts";
import { isKnown, readName } from "./read-name.ts";
import { isCyrillic } from "./scripts.ts";

const GAP = sticky("(?: signed)?(?: by)?(?: is| was)?(?: ?:|,)? {1,3}");
const SAYS_WHO = / by|:/;
const LINE_ENDS = /^ ?(?:[\n,;(.]|$)/;
const DOES = /(?:ed|written|seen|electronically)$/i;

/** "reviewed by |R. Kelly", "her cardiologist, |Sarah Connor": an initial or a known first name makes it sure. */
export function behindClinician(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const gap = matchAt(GAP, text, end)?.[0];
  if (!gap || (DOES.test(text.slice(start, end)) && !SAYS_WHO.test(gap))) {
    return undefined;
  }
  const name = readName(text, end + gap.length, {
    capitals: gap.includes(":"),
  });
  if (isCyrillic(text[start]!)) {
    return name && looksSlavic(name.first)
      ? { start: name.start, end: name.end, place: "signature" }
      : undefined;
  }
  const behind = after(text, name?.end ?? end, 24);
  const last = name && text.slice(name.start, name.end).split(" ").at(-1)!;
  const labelled =
    gap.includes(":") && (name?.parts ?? 0) > 1 && LINE_ENDS.test(behind);
  const sure =
    name &&
    name.parts + name.initials > 1 &&
    (isKnown(name) || name.initials > 0 || looksFamily(last!) || labelled) &&
    !isTerm(behind);
  return sure
    ? { start: name.start, end: name.end, place: "signature" }
    : undefined;
}
