import { isUppercase } from "../../../characters.ts";
import { L, LU, matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { behindCue } from "./behind-cue.ts";
import {
  ADDRESS,
  behindPlaceWord,
  COLON,
  PLACE_WORD,
} from "./behind-place-word.ts";
import { betweenTowns } from "./doors.ts";
import { inSmallLetters } from "./in-small-letters.ts";
import { townAt } from "./town-at.ts";

const GAP = sticky(
  " (?:(?:the|rural|downtown|central|greater|suburban|nearby|north|south|east|west|northern|southern|eastern|western|our|inner-city) ){0,2}"
);

/** "lives |Co. Donegal", "lives Dublin" */
const LIVING = /^(?:lives|living|resides)$/;
const DIRECTLY = sticky(
  `:? (?:Co\\. [${LU}]|[${LU}][${L}]{3,20}(?:[,.;)\\n]|$))`
);

/** "|lives| Dublin" */
const directlyBehind = (text: string, end: number) =>
  matchAt(DIRECTLY, text, end)
    ? townAt(text, text.indexOf(" ", end) + 1, true)
    : undefined;

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
    return directlyBehind(text, end);
  }
  if (
    PLACE_WORD.test(cue) ||
    ADDRESS.test(cue) ||
    (cue === "from" && matchAt(COLON, text, end))
  ) {
    return behindPlaceWord(text, end);
  }
  const gap = matchAt(GAP, text, end)?.[0];
  if (!gap) {
    return undefined;
  }
  const at = end + gap.length;
  return isUppercase(text.charCodeAt(at))
    ? behindCue(text, start, end, at)
    : inSmallLetters(text, start, end, cue);
}
