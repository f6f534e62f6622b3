import { after, before, matchAt, sticky } from "../../patterns.ts";
import { readInAnyCase } from "../any-case.ts";
import { looksFamily } from "../family-shape.ts";
import type { Named } from "../named.ts";
import { isKnown, readName } from "../read-name.ts";
import { aloneBehindCue } from "./alone.ts";
import { CARES, convinces } from "./convinces.ts";
import { GOES_ON } from "./goes-on.ts";
import { toNamed } from "./to-named.ts";

const PERSON_GAP = sticky(
  "(?: patient| pt| child| veteran)?(?: named| called| known as| by the name of)?(?:,| \\(|:)? {0,2}"
);
const AGE_BEFORE = /\d ?(?:y\/?o|yr|yrs|years?[ -]old)? ?$/;
const BREAK = /[,(:]/;
const NAMED = / (?:named|called|as|of) $/;

/** "a retired male, |Vernon P.", "61M, |Bartholomew Crisp". */
export function behindPerson(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const letter = end - start === 1;
  if (letter && !AGE_BEFORE.test(before(text, start, 12))) {
    return undefined;
  }
  const gap = matchAt(PERSON_GAP, text, end)![0];
  const typed = gap === "" ? undefined : readInAnyCase(text, end + gap.length);
  if (typed !== undefined) {
    return { start: end + gap.length, end: typed, place: "own" };
  }
  const name = gap === "" ? undefined : readName(text, end + gap.length);
  if (name && aloneBehindCue(text, name, start, end, gap)) {
    return toNamed(name, "owner");
  }
  if (!name || !convinces(text, name, start)) {
    return undefined;
  }
  const broken = BREAK.test(gap);
  if (NAMED.test(gap)) {
    return toNamed(name, "title");
  }
  const sure =
    broken ||
    isKnown(name) ||
    name.parts > 1 ||
    name.initials > 0 ||
    looksFamily(name.first) ||
    (CARES.test(text.slice(start, end)) &&
      GOES_ON.test(after(text, name.end, 24)));
  return sure ? toNamed(name, broken ? "own" : "owner") : undefined;
}
