import { after, matchAt, sticky } from "../../patterns.ts";
import { readInAnyCase } from "../any-case.ts";
import { mayBeName } from "../may-be-name.ts";
import type { Named } from "../named.ts";
import { isKnown, readName } from "../read-name.ts";
import { aloneBehindCue } from "./alone.ts";
import { convinces, COUNTS } from "./convinces.ts";
import { inOneCase } from "./in-one-case.ts";
import { toNamed } from "./to-named.ts";

const PATIENT_GAP = sticky(
  "\\.?(?:'s)?(?: names?)?(?: is| was| named| called| known as)?(?: ?[:,(=]| -)? {0,6}"
);
const LABEL_ENDS = /^(?:[.,;\n]|$)/;

// "my patient's Medtronic Micra".
const OWNED = /^'s (?!name)/;
const SPACES = /^\.? {1,2}$/;
const SENTENCE_ENDS = /^(?:\.|$)/;
const SHORT = /^pts?$/i;

/** "patient |Edgar Quill", "Patient: |Farnworth, Otto". */
export function behindPatient(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const gap = matchAt(PATIENT_GAP, text, end)![0];
  const label = gap.includes(":");
  const typed =
    gap === ""
      ? undefined
      : (readInAnyCase(text, end + gap.length) ??
        inOneCase(text, text.slice(start, end), end + gap.length));
  if (typed !== undefined) {
    return {
      start: end + gap.length,
      end: typed,
      place: label ? "title" : SPACES.test(gap) ? "owner" : "own",
    };
  }
  const name =
    SENTENCE_ENDS.test(gap) && !SHORT.test(text.slice(start, end))
      ? undefined
      : readName(text, end + gap.length, { capitals: label, comma: label });
  const things = OWNED.test(gap) && name !== undefined && !isKnown(name);
  const sure =
    name &&
    !things &&
    (convinces(text, name, start) ||
      (label &&
        !COUNTS.test(name.first) &&
        (name.parts > 1 ||
          (SHORT.test(text.slice(start, end)) &&
            mayBeName(name.first) &&
            LABEL_ENDS.test(after(text, name.end, 1))))) ||
      aloneBehindCue(text, name, start, end, gap));
  if (!sure) {
    return undefined;
  }
  const behindWords = label ? "title" : "own";
  return toNamed(name, SPACES.test(gap) ? "owner" : behindWords);
}
