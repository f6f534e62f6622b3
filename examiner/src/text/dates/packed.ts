import { isDay } from "../dates.ts";
import { after, matchAt, sticky } from "../patterns.ts";
import { isCued, isLabelled } from "./cues.ts";
import { followsEvent } from "./events.ts";
import { dateOf, type WrittenDate, YEAR } from "./written.ts";

const PACKED = sticky(
  `(${YEAR})(\\d\\d)(\\d\\d)(?:[0-2]\\d[0-5]\\d(?:[0-5]\\d)?)?(?!\\d)`
);
const TIME = sticky("T[0-2]\\d[0-5]\\d");
// File names, and fields of HL7 messages, whose strokes are spaces here.
const BEHIND: Readonly<Record<string, RegExp>> = {
  _: /^[_.-]/,
  '"': /^"/,
  "^": /^[ ^]/,
  ",": /^,/,
  "-": /^[_.-]/,
  " ": /^(?: {2}|\^| [MFUO](?:\s|$))/,
};

const DAY_FIRST = sticky(
  `(\\d\\d)(\\d\\d)(${YEAR})(?=\\.(?:pdf|jpe?g|png|dcm|docx?|tiff?|zip)(?![a-z]))`,
  "i"
);

/** "07082023.pdf" */
function readFileName(text: string, start: number): WrittenDate | undefined {
  const found = matchAt(DAY_FIRST, text, start);
  return found
    ? dateOf(found, [found[1]!, found[2]!, found[3]!], true)
    : undefined;
}

/** "20240320", with a time behind it or not, as DICOM and HL7 write it and as files are named. */
export function readPacked(
  text: string,
  start: number,
  end: number
): WrittenDate | undefined {
  const found = matchAt(PACKED, text, start);
  if (!found) {
    return readFileName(text, start);
  }
  const last = text[start - 1] ?? "";
  const framed =
    (last !== " " || text[start - 2] === " ") &&
    BEHIND[last]?.test(after(text, end, 3));
  const timed = matchAt(TIME, text, end) !== null;
  const [year, month, day] = [found[1], found[2], found[3]].map(Number);
  const sure =
    framed ||
    // A stamp to the second: no other number happens to be one.
    end - start === 14 ||
    timed ||
    isLabelled(text, start) ||
    (end - start === 8 && (isCued(text, start) || followsEvent(text, start)));
  return sure && isDay(month!, day!)
    ? { start, end, year, month, day }
    : undefined;
}
