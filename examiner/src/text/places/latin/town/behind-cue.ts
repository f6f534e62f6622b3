import { after, before, L, LU } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { namesFrom } from "../capitals.ts";
import { saidByOthers } from "../surroundings.ts";
import { afterNames, DIRECTLY_FROM, ENDS } from "./directly-from.ts";
import { behindDoor, standsForPlace } from "./doors.ts";
import { LIVES } from "./living.ts";
import { isKnownHere } from "./not-somebody.ts";
import { statedAt } from "./state.ts";
import { townAt } from "./town-at.ts";

const COUNTY_AHEAD = new RegExp(
  `^[${LU}][${L}'-]{2,20}(?: [${LU}][${L}'-]{2,20})? (?:County|Township|Parish|Borough)(?![${L}]| (?:Hospital|General|Medical|Jail|Clinic|Health))`
);

/** Do the words around the cue say that somebody lives behind it, whatever the name there? */
function isHome(text: string, start: number, end: number, at: number) {
  const cue = text.slice(start, end).toLowerCase();
  const words = namesFrom(text, at, 3);
  return (
    LIVES.test(before(text, end, 84)) ||
    behindDoor(text, at, end, words) ||
    (standsForPlace(text, start, words) &&
      isKnownHere(text, start, cue) &&
      ENDS.test(afterNames(text, at))) ||
    (cue === "from" &&
      DIRECTLY_FROM.test(before(text, start, 32)) &&
      ENDS.test(afterNames(text, at)))
  );
}

/** "in Cheyenne, Wyoming", "near Ashgrove County" */
const saysPlace = (text: string, at: number, cue: string) =>
  /^(?:in|from|near|of)$/.test(cue) &&
  (statedAt(text, at) || COUNTY_AHEAD.test(after(text, at, 48)));

/** The town with a capital at `at`, behind the cue at [start, end). */
export function behindCue(
  text: string,
  start: number,
  end: number,
  at: number
): Span | undefined {
  const cue = text.slice(start, end).toLowerCase();
  const home = isHome(text, start, end, at);
  const sure =
    home || isKnownHere(text, start, cue) || saysPlace(text, at, cue);
  return sure && !saidByOthers(text, at)
    ? townAt(text, at, home || (cue !== "to" && statedAt(text, at)))
    : undefined;
}
