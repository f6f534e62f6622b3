import { matchAt, sticky } from "../../../patterns.ts";
import { hasStem } from "../../../words.ts";
import type { Facility } from "../../find-facility.ts";
import { isCyrillicTown } from "../../lists.ts";
import { LOW, UP, WORD } from "../letters.ts";
import { isOfVisit } from "./visited.ts";

const QUOTED_NAME = sticky(
  ` (?:[${UP}]{2,6} )?(?:"|«|„|“)([${UP}][^"»”\\n]{1,40})(?:"|»|”)`
);
const PLAIN_NAME = sticky(` (${WORD})(?! [${LOW}]{3,20}(?:лікарн|больниц))`);
const LONGEST_ENDING = 4;

/** Is it the name of a place of care that is said alone? */
export const isKnown = (name: string) =>
  hasStem(name, "known-stem", LONGEST_ENDING);

const WHERE = /^(?:в|у|во|з|із|из|до|зі|від|от)$/;

/** A name alone behind a preposition: "в «Охматдиті»", "из Склифа". */
export function behindCyrillicCue(
  text: string,
  start: number,
  end: number
): Facility | undefined {
  if (!WHERE.test(text.slice(start, end))) {
    return undefined;
  }
  const quoted = matchAt(QUOTED_NAME, text, end);
  const visited = isOfVisit(text, start);
  if (quoted) {
    return visited || isKnown(quoted[1]!)
      ? { start: end + 1, end: end + quoted[0].length }
      : undefined;
  }
  const name = matchAt(PLAIN_NAME, text, end)?.[1];
  return name && isKnown(name) && !isCyrillicTown(name)
    ? { start: end + 1, end: end + 1 + name.length }
    : undefined;
}
