import { after, before, L, LU } from "../../patterns.ts";
import { looksFamily } from "../family-shape.ts";
import { isTerm } from "../places.ts";
import { isKnown, type Name } from "../read-name.ts";
import { GOES_ON } from "./goes-on.ts";

const CAPITAL = new RegExp(`^[${LU}]`);
const HEADLINE = new RegExp(`[${LU}][${L}'-]{1,20} $`);
export const CARES = /^nurse$/i;
const AGE = /^,? \(?\d{1,3} ?[FMfm](?![a-z])/;

// "Patient: Two Aleve".
export const COUNTS = /^(?:One|Two|Three|Four|Only|Some|Maybe)$/;

/** A name needs more than a cue, as headlines have capitals too: a known first name, an initial, two capitals. */
export function convinces(text: string, name: Name, start: number): boolean {
  const behind = after(text, name.end, 24);
  if (isTerm(behind) || COUNTS.test(name.first)) {
    return false;
  }
  if (isKnown(name) || (name.parts === 1 && name.initials > 0)) {
    return true;
  }
  if (
    name.parts === 1 &&
    (looksFamily(name.first) || CARES.test(before(text, start + 5, 5))) &&
    GOES_ON.test(behind)
  ) {
    return true;
  }
  if (name.parts === 1 && AGE.test(behind)) {
    return true;
  }
  const headline =
    CAPITAL.test(text[start]!) && HEADLINE.test(before(text, start, 24));
  return name.parts > 1 && !headline && GOES_ON.test(behind);
}
