import { afterCue } from "../cues.ts";
import { isDate, isReference } from "../numbers.ts";
import { after, before, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import {
  cardBehind,
  isWalletWord,
  tailBehind,
  walletBehind,
} from "./card-and-wallet.ts";
import { codeAt, convinces } from "./record-codes.ts";
import { isForeign, strength, tokenAt } from "./tokens.ts";

/** One letter is a label only behind a stroke. */
const STROKED = /^(?:и[./]б|і[./]х|h\/n)$/i;
const NUMBER_OF = /(?:номер[иау]?|number|no\.?|№|رقم) $/i;
/** PID|1||7730912^^^MAIN||…; the strokes are blanked as those of a table. */
const HL7 = sticky("[| ]{1,2}\\d{0,4}[| ]{1,3}([A-Za-z0-9-]{4,20})(?=\\^)");
/** 1.2.840.113619.2.55.3.604688119.971.1: an examination, as DICOM numbers it. */
const UID = sticky("[ :=]{1,3}(\\d(?:\\.\\d{1,40}){5,20})(?![\\d.])");
const UID_WORD = /uid$/i;
const REF = /^refs?$/i;
const GOODS_NEAR =
  /(?:model|catalog|size|stent|implant|lot|batch|valve|lens|stem|cup|cannula|catheter|needle|tube|suture)[^.!?\n]{0,40}$|^[^.!?\n]{0,30}\b(?:lot|sn|s\/n|serial|batch|cannulas?|catheters?|needles?|tubes?|sutures?)\b/i;
/** K7QW2M, as bookings have: few digits, so a word has to say that it is one. */
const LOCATOR = /^[A-Z\d]{6,10}$/;
const LOCATOR_WORD = /^(?:pnr|booking|reservation)$/i;

/** "رمز الفحص 93306": of a service. */
const CODE_OF = /(?:رمز|كود) $/;

/** "الملف 23/7781" */
const STROKED_FILE = /^\d{1,4}\/\d{2,6}(?!\d)/;
const FILE = /(?:ملف|[إا]ضبارة|طبلة)$/;

type Placed = readonly [at: number, code: string];

/** Fields of machines: HL7's line about a patient, DICOM's number of an examination. */
function field(text: string, cue: string, end: number): Placed | undefined {
  const found =
    (cue === "PID" ? matchAt(HL7, text, end) : undefined) ??
    (UID_WORD.test(cue) ? matchAt(UID, text, end) : undefined);
  return found
    ? [end + found[0].length - found[1]!.length, found[1]!]
    : undefined;
}

function locator(text: string, at: number, cue: string) {
  const token = LOCATOR_WORD.test(cue) ? tokenAt(text, at) : undefined;
  return token && LOCATOR.test(token) && /\d/.test(token) ? token : undefined;
}

function coded(text: string, start: number, end: number): Placed | undefined {
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

const BEFORE_LABEL = /(?:^|[^A-Za-z\d/-])([A-Z\d][A-Za-z\d/-]{4,20}) \($/;

/** "MG-0093341 (|accession|)": the label stands behind in brackets. */
function beforeLabel(
  text: string,
  start: number,
  end: number
): Placed | undefined {
  const code =
    text[start - 1] === "(" && /^(?:\)| n(?:o|um))/.test(after(text, end, 4))
      ? BEFORE_LABEL.exec(before(text, start, 26))?.[1]
      : undefined;
  return code && /\d{4}/.test(code) && !isDate(code) && !isForeign(code)
    ? [start - 2 - code.length, code]
    : undefined;
}

/** The number of a record, an account, a policy behind the word [start, end) that stands for it. */
export function labelledAt(
  text: string,
  start: number,
  end: number
): Placed | undefined {
  if (end - start === 1 && !STROKED.test(text.slice(start - 2, end))) {
    return undefined;
  }
  if (CODE_OF.test(before(text, start, 6))) {
    return undefined;
  }
  const cue = text.slice(start, end);
  return isWalletWord(cue)
    ? walletBehind(text, end)
    : (beforeLabel(text, start, end) ??
        field(text, cue, end) ??
        cardBehind(text, cue, end) ??
        coded(text, start, end) ??
        tailBehind(text, start, end) ??
        undefined);
}
