import { before } from "../../../patterns.ts";
import { hasRole } from "../../../words.ts";
import { isKnownFacility, isOther, isTown } from "../../lists.ts";
import type { Span } from "../../span.ts";
import { bare, namesBefore, type Word } from "../capitals.ts";
import { SAINT } from "../heads/evidence.ts";
import { isName } from "../heads/is-name.ts";
import { trimmed } from "../heads/own-words.ts";

/** "seen at the |Zambrano clinic|": of people seen there any name will do that is no illness or medicine. */
const OURS =
  /(?:^|[^A-Za-z])(?:(?:at|from|to|by|of|visited) (?:the|our)|(?:seen|followed|treated|reviewed|evaluated|scheduled) (?:at|in)|our) $/;
const TREATED =
  /^(?:Coumadin|Botox|Fontan|Ponseti|Holter|Remicade|Marfan|[A-Z]{2,5})$/;

const isUnknownName = (word: Word) =>
  isName(word) &&
  word.text.length > 3 &&
  !TREATED.test(word.text) &&
  !isOther(bare(word.text)) &&
  !hasRole(word.text, ["eponym", "month", "not-name", "clinician"]);

/** "at our |Chicago clinic|": a small head behind the name of a town or of a known place. */
export function behindTown(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const lead = /(?:^|[^A-Za-z])((?:[a-z]{3,10} ){0,1})$/.exec(
    before(text, start, 12)
  );
  const at = lead ? start - lead[1]!.length : start;
  const direct = namesBefore(text, start);
  const words = trimmed(direct.length > 0 ? direct : namesBefore(text, at));
  const name = words.map((word) => word.text).join(" ");
  const known =
    words.length > 0 &&
    (isTown(name) ||
      isKnownFacility(name) ||
      isKnownFacility(bare(name)) ||
      words.some((word) => SAINT.test(word.text)) ||
      (words.every(isUnknownName) &&
        OURS.test(before(text, words[0]!.start, 24))));
  return known ? { start: words[0]!.start, end } : undefined;
}
