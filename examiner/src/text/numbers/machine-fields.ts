import { matchAt, sticky } from "../patterns.ts";
import type { Placed } from "./placed.ts";

/** PID|1||7730912^^^MAIN||…; the strokes are blanked as those of a table. */
const HL7 = sticky("[| ]{1,2}\\d{0,4}[| ]{1,3}([A-Za-z0-9-]{4,20})(?=\\^)");

/** 1.2.840.113619.2.55.3.604688119.971.1: an examination, as DICOM numbers it. */
const UID = sticky("[ :=]{1,3}(\\d(?:\\.\\d{1,40}){5,20})(?![\\d.])");

const UID_WORD = /uid$/i;

/** Fields of machines: HL7's line about a patient, DICOM's number of an examination. */
export function field(
  text: string,
  cue: string,
  end: number
): Placed | undefined {
  const found =
    (cue === "PID" ? matchAt(HL7, text, end) : undefined) ??
    (UID_WORD.test(cue) ? matchAt(UID, text, end) : undefined);
  return found
    ? [end + found[0].length - found[1]!.length, found[1]!]
    : undefined;
}
