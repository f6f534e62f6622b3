import { before } from "../../patterns.ts";
import { looksSlavic } from "../cyrillic.ts";
import { isAtBed, isInCrew, isOnDay, isOnRound, isState } from "./around.ts";

const GOES_ON = /^ ?[–—,:(-]|^ [А-ЯІЇЄҐ]\./;
const ENDS = /^(?:[,;.)\n]|$| [А-ЯІЇЄҐ]\.)/;

/** What stands around the word in a list: a bed, a round, a day of the week. */
export function inList(
  text: string,
  start: number,
  lead: string,
  word: string,
  behind: string
) {
  return (
    (isAtBed(lead) && GOES_ON.test(behind) && !isState(word)) ||
    ((isOnDay(lead) || isInCrew(lead)) &&
      ENDS.test(behind) &&
      !isState(word)) ||
    (GOES_ON.test(behind) &&
      looksSlavic(word) &&
      isOnRound(before(text, start, 110)))
  );
}
