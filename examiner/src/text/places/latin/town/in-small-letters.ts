import { isLetter } from "../../../characters.ts";
import { before, L, matchAt, sticky } from "../../../patterns.ts";
import { smallCyrillicTownBehind } from "../../cyrillic/town/in-small-letters.ts";
import { beginsTown, isTown } from "../../lists.ts";
import type { Span } from "../../span.ts";
import { isNamedAfter } from "../named-after.ts";
import { DIRECTLY_FROM } from "./directly-from.ts";
import { said } from "./living.ts";

const SMALL = sticky(
  ` ([${L}][${L}'.-]{3,18})(?: ([${L}][${L}'-]{3,14}))?(?![${L}])`
);
/** Towns that are also words. */
const COMMON =
  /^(?:reading|mobile|nice|split|bath|orange|surprise|independence|concord|bend|bury|deal|hope|male|lens|tours|angers|perm|ruse|swords|mesa|sparks|buffalo|essen|boulder|pueblo|providence|gary|barry|regina|elizabeth|florence|victoria|sofia|salem|georgetown|jackson|warren|norman|eugene|austin|madison|lincoln|vienna|corby|rugby|newport|columbia|kingston|worthing|sterling|marsa|march|battle|sandwich|hull|poole|dover|douglas|nelson|hamilton|beaumont|lancaster|trinity|phoenix)$/;

/** "lives in bakersfield": nothing has a capital, but the town is known. */
export function inSmallLetters(
  text: string,
  start: number,
  end: number,
  cue: string
): Span | undefined {
  const [, first, second] = matchAt(SMALL, text, end) ?? [];
  if (!first || !/^(?:in|from|near|to|of)$/.test(cue)) {
    return undefined;
  }
  const both = second ? `${first} ${second}` : first;
  const name = isTown(both) ? both : first;
  const past = end + 1 + name.length;
  return isTown(name) &&
    !COMMON.test(name) &&
    (said(text, start, end) ||
      (cue === "from" && DIRECTLY_FROM.test(before(text, start, 32)))) &&
    !isNamedAfter(text, past)
    ? { start: end + 1, end: past }
    : undefined;
}

/** A cheap question first: does a town begin with the word behind `end`? A sign in the word may also end it. */
function mayBeTown(text: string, end: number): boolean {
  const from = end + 1;
  let past = from;
  while (past < from + 20 && isLetter(text.charCodeAt(past))) {
    past++;
  }
  return (
    text[end] === " " &&
    ("'.-".includes(text[past] ?? " ") || beginsTown(text, from, past))
  );
}

/** Does a known town in small letters stand behind `end`? */
export function smallTownBehind(text: string, end: number): boolean {
  const unit = text.charCodeAt(end + 1);
  if (unit >= 0x400 && unit < 0x500) {
    return smallCyrillicTownBehind(text, end);
  }
  if (!mayBeTown(text, end)) {
    return false;
  }
  const [, first, second] = matchAt(SMALL, text, end) ?? [];
  return (
    first !== undefined &&
    (isTown(first) || (second !== undefined && isTown(`${first} ${second}`)))
  );
}
