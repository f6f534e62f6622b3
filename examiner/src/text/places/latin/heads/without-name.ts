import { isGeneric } from "../../lists.ts";
import { bare, type Word } from "../capitals.ts";
import { LOOSE } from "./before-place.ts";
import { isStrong } from "./strong.ts";

/** What "General Hospital" and its like are made of: written alone they still name one place. */
const NAMELESS =
  /^(?:general|city|memorial|central|county|district|regional|university|downtown|state|royal|methodist|community|baptist|mercy|good|veterans|infirmary|north|south|east|west|presbyterian)$/i;
const WEAK_HEALTH = /(?:health|healthcare|medical|general|memorial)$/i;
const CARE = /(?:seen|treated|admitted|transferred|evaluated) (?:to|at|from) $/;
const HERE =
  /(?:^|[^A-Za-z])(?:at|to|from|in|into|by|visited|via)(?: the| our)? $/;

/** "at |General Hospital|": no name is in it, but people go there. */
export const convincesWithoutName = (
  lead: string,
  words: readonly Word[],
  written: string
) =>
  (isStrong(written) || (WEAK_HEALTH.test(written) && CARE.test(lead))) &&
  words.length > 0 &&
  words.every((word) => isGeneric(bare(word.text))) &&
  words.some((word) => NAMELESS.test(word.text)) &&
  words.filter((word) => !NAMELESS.test(word.text)).length < 2 &&
  HERE.test(lead) &&
  !LOOSE.test(lead);
