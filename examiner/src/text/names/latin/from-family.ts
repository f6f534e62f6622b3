import { before, L, LU } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import { looksFamily } from "../family-shape.ts";
import type { Named } from "../named.ts";

const FAMILY_BEFORE = new RegExp(
  `(?:^|[\\n:;.(|] {0,2})((?:[${LU}]{2,20}|[${LU}][${L}]{1,20})(?:[-'’ ][${LU}][${L}]{1,16})?), ?$`
);

/** "KOWALSKI, |Piotr": where the family name begins that stands before a comma. */
function familyStart(text: string, start: number): number {
  const family = FAMILY_BEFORE.exec(before(text, start, 44));
  const foreign =
    !family ||
    hasRole(family[1]!, [
      "not-name",
      "title",
      "greeting",
      "clinician",
      "month",
    ]);
  return foreign
    ? start
    : start - family[0].length + family[0].indexOf(family[1]!);
}

const ALL_CAPITALS = new RegExp(`^[${LU}]{2,20}$`);

/** "Piotr" behind "KOWALSKI, ": headers write the family name first. */
export const fromFamily = (text: string, named: Named): Named => {
  const from = familyStart(text, named.start);
  const family = text.slice(from, named.start).replace(/, ?$/, "");
  return ALL_CAPITALS.test(family) || looksFamily(family)
    ? { ...named, start: from }
    : named;
};
