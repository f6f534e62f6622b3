import { after, before, L, LU, matchAt, sticky } from "../patterns.ts";
import { readInAnyCase } from "./any-case.ts";
import { arabicRelative } from "./arabic/relative.ts";
import { mayBeName } from "./may-be-name.ts";
import type { Named } from "./named.ts";
import { isPlace, isTerm } from "./places.ts";
import { isKnown, type Name, readName } from "./read-name.ts";
import { isArabic, isCyrillic } from "./scripts.ts";

const CAPITAL = new RegExp(`^[${LU}]`);
const GAP = sticky(
  "(?:-in-law)?(?:'s name(?: is| was)?|,? named|,? called| is called| на ім'я| по имени)?(?:[,:]| -)? {1,2}\\(?"
);
const NAMING = /name|called|ім|имен/;
const BREAK = /[,:(]| -/;
const OF_AN_ILLNESS =
  /^(?:'s|s'| (?:disease|syndrome|positive|negative|carrier|speaking|origin|descent))/;
const OF_A_PEOPLE = /(?:ese|ish|ian|ican|ski|ic)$/;
// A verb behind it makes somebody of it: "Daughter Kirralee is …".
const DOES =
  /^, \d{1,3}[,.)]|^ (?:is|was|has|had|says|said|reports?|reported|states?|stated|presents?|attends?|attended|called|works|lives|died|helps|visits|brought|drove|agrees|wants|asks?|asked|phoned|noticed|gave|holds)(?![a-z])/;
// "his aunt, |Blessing|."
const OWN = /(?:his|her|my|their|our|'s) $/i;
const ENDS = /^(?:[.,;)\n]|$| (?:is|was|who)(?![a-z]))/;
const TITLE_CASE = new RegExp(`[${LU}][${L}'-]{1,20} $`);

/** In English a capital may only be a headline's, a people's, an illness's. */
function convinces(
  text: string,
  name: Name,
  start: number,
  gap: string
): boolean {
  if (isTerm(after(text, name.end, 24))) {
    return false;
  }
  if (isKnown(name)) {
    return true;
  }
  if (
    gap.includes(":") &&
    name.parts === 2 &&
    text
      .slice(name.start, name.end)
      .split(" ")
      .every((word) => mayBeName(word))
  ) {
    return true;
  }
  if (gap === ", " && OWN.test(before(text, start, 6))) {
    return mayBeName(name.first) && ENDS.test(after(text, name.end, 6));
  }
  // "Mother Hypothyroid": notes and headlines write anything with capitals.
  const headline =
    CAPITAL.test(text[start]!) &&
    !NAMING.test(gap) &&
    !DOES.test(after(text, name.end, 12)) &&
    (name.parts < 2 || TITLE_CASE.test(before(text, start, 24)));
  return !(
    BREAK.test(gap) ||
    headline ||
    (name.first.length < 3 && name.parts < 2) ||
    OF_A_PEOPLE.test(name.first) ||
    OF_AN_ILLNESS.test(after(text, name.end, 12))
  );
}

/** The name behind the word for a relative that stands at [start, end). */
export function relativeBehind(
  text: string,
  start: number,
  end: number
): Named | undefined {
  if (isArabic(text[start]!)) {
    return arabicRelative(text, start, end);
  }
  const gap = matchAt(GAP, text, end)?.[0];
  if (!gap) {
    return undefined;
  }
  const at = end + gap.length;
  const broken = BREAK.test(gap);
  const place = broken || NAMING.test(gap) ? "title" : "owner";
  const typed = gap === " " ? readInAnyCase(text, at) : undefined;
  if (typed !== undefined) {
    return { start: at, end: typed, place };
  }
  const name = isPlace(text, at) ? undefined : readName(text, at);
  const cyrillic = isCyrillic(text[start]!);
  const fits =
    name &&
    (cyrillic
      ? isCyrillic(name.first) &&
        (isKnown(name) || !(broken && name.parts + name.initials < 2))
      : convinces(text, name, start, gap));
  return name && fits ? { start: at, end: name.end, place } : undefined;
}
