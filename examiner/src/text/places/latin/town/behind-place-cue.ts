import { isUppercase } from "../../../characters.ts";
import { after, before, L, LU, matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { saidByOthers } from "../../surroundings.ts";
import { namesFrom } from "../capitals.ts";
import {
  ADDRESS,
  behindPlaceWord,
  COLON,
  PLACE_WORD,
} from "./behind-place-word.ts";
import { afterNames, DIRECTLY_FROM, ENDS } from "./directly-from.ts";
import { behindDoor, betweenTowns, standsForPlace } from "./doors.ts";
import { inSmallLetters } from "./in-small-letters.ts";
import { LIVES } from "./living.ts";
import { isKnownHere } from "./not-somebody.ts";
import { statedAt } from "./state.ts";
import { townAt } from "./town-at.ts";

const GAP = sticky(
  " (?:(?:the|rural|downtown|central|greater|suburban|nearby|north|south|east|west|northern|southern|eastern|western|our|inner-city) ){0,2}"
);

/** "lives |Co. Donegal", "lives Dublin" */
const LIVING = /^(?:lives|living|resides)$/;
const DIRECTLY = sticky(
  `:? (?:Co\\. [${LU}]|[${LU}][${L}]{3,20}(?:[,.;)\\n]|$))`
);

const COUNTY_AHEAD = new RegExp(
  `^[${LU}][${L}'-]{2,20}(?: [${LU}][${L}'-]{2,20})? (?:County|Township|Parish|Borough)(?![${L}]| (?:Hospital|General|Medical|Jail|Clinic|Health))`
);

/** The town behind the small word at [start, end): "lives |in| Galway", "a man |from| Houston". */
export function behindLatinPlaceCue(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const cue = text.slice(start, end).toLowerCase();
  if (cue === "between") {
    return betweenTowns(text, start, end);
  }
  if (LIVING.test(cue)) {
    const found = matchAt(DIRECTLY, text, end);
    return found ? townAt(text, text.indexOf(" ", end) + 1, true) : undefined;
  }
  if (
    PLACE_WORD.test(cue) ||
    ADDRESS.test(cue) ||
    (cue === "from" && matchAt(COLON, text, end))
  ) {
    return behindPlaceWord(text, end);
  }
  const gap = matchAt(GAP, text, end)?.[0];
  const at = end + (gap?.length ?? 0);
  if (!gap || !isUppercase(text.charCodeAt(at))) {
    return gap ? inSmallLetters(text, start, end, cue) : undefined;
  }
  const words = namesFrom(text, at, 3);
  const lives =
    LIVES.test(before(text, end, 84)) ||
    behindDoor(text, at, end, words) ||
    (standsForPlace(text, start, words) &&
      isKnownHere(text, start, cue) &&
      ENDS.test(afterNames(text, at))) ||
    (cue === "from" &&
      DIRECTLY_FROM.test(before(text, start, 32)) &&
      ENDS.test(afterNames(text, at)));
  const sure =
    lives ||
    isKnownHere(text, start, cue) ||
    (/^(?:in|from|near|of)$/.test(cue) &&
      (statedAt(text, at) || COUNTY_AHEAD.test(after(text, at, 48))));
  if (!sure || saidByOthers(text, at)) {
    return undefined;
  }
  return townAt(text, at, lives || (cue !== "to" && statedAt(text, at)));
}
