import { before } from "../../../patterns.ts";
import type { Word } from "../capitals.ts";
import { CUE, LOOSE } from "./before-place.ts";
import { hasTownOrSaint } from "./evidence.ts";

const PRACTICE =
  /(?:unit|department|surgery|practice|house|physicians|associates|partners|health|medical)$/i;
const OF_DOCTOR =
  /(?:Dr\.?|GP|Prof\.?|MD|Doctor) (?:[A-Z][A-Za-z'.-]{0,20} ?){0,4}, $/;

const NAMED_LIKE =
  /(?:general|memorial|regional|infirmary|children's|women's)$/i;

const OWNED_END = /(?:children|women)'s$/i;

/** A weak head needs a word right before the place, or a name such as hospitals have. */
export const convincesWeakly = (
  text: string,
  start: number,
  lead: string,
  words: readonly Word[],
  written: string
) =>
  (NAMED_LIKE.test(written) &&
    (hasTownOrSaint(words) || OWNED_END.test(written))) ||
  (!LOOSE.test(lead) &&
    (CUE.test(lead) ||
      (PRACTICE.test(written) && OF_DOCTOR.test(before(text, start, 48)))));
