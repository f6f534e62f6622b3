import { afterCue } from "../cues.ts";
import { isReference } from "../numbers.ts";
import { after, before } from "../patterns.ts";
import { hasRole } from "../words.ts";
import type { Placed } from "./placed.ts";
import { codeAt, convinces } from "./record-codes.ts";
import { strength, tokenAt } from "./tokens.ts";

const NUMBER_OF = /(?:номер[иау]?|number|no\.?|№|رقم) $/i;
const REF = /^refs?$/i;
const GOODS_NEAR =
  /(?:model|catalog|size|stent|implant|lot|batch|valve|lens|stem|cup|cannula|catheter|needle|tube|suture)[^.!?\n]{0,40}$|^[^.!?\n]{0,30}\b(?:lot|sn|s\/n|serial|batch|cannulas?|catheters?|needles?|tubes?|sutures?)\b/i;

/** K7QW2M, as bookings have: few digits, so a word has to say that it is one. */
const LOCATOR = /^[A-Z\d]{6,10}$/;

const LOCATOR_WORD = /^(?:pnr|booking|reservation)$/i;

/** "الملف 23/7781" */
const STROKED_FILE = /^\d{1,4}\/\d{2,6}(?!\d)/;

const FILE = /(?:ملف|[إا]ضبارة|طبلة)$/;

function locator(text: string, at: number, cue: string) {
  const token = LOCATOR_WORD.test(cue) ? tokenAt(text, at) : undefined;
  return token && LOCATOR.test(token) && /\d/.test(token) ? token : undefined;
}

/** The code behind a word for a record that ends at `end`. */
export function coded(
  text: string,
  start: number,
  end: number
): Placed | undefined {
  const cue = text.slice(start, end);
  const { at, byWord, bySign } = afterCue(text, end);
  const sure =
    hasRole(cue, ["record-cue"]) ||
    (FILE.test(cue) && STROKED_FILE.test(after(text, at, 12)));
  // "pT2-3bN0": a label goes into its number only where it means nothing else.
  if (at - end >= 48 || (at === end && !sure)) {
    return undefined;
  }
  const place = locator(text, at, cue);
  const token = tokenAt(text, at);
  const own = place ?? codeAt(text, at);
  if (!own && !token) {
    return undefined;
  }
  const label = {
    bySign,
    byWord:
      byWord ||
      hasRole(cue, ["number-word"]) ||
      NUMBER_OF.test(before(text, start, 10)),
  };
  const announced = sure || label.byWord || bySign;
  const code =
    own ?? (token && (announced || strength(token) > 7) ? token : undefined);
  return code &&
    (place || convinces(code, sure, label)) &&
    (sure || !isReference(text, start)) &&
    !(
      REF.test(cue) &&
      (GOODS_NEAR.test(before(text, start, 48)) ||
        GOODS_NEAR.test(after(text, at + code.length, 40)))
    )
    ? [at, code]
    : undefined;
}
