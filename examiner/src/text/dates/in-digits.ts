import { isDigit, isLetter } from "../characters.ts";
import { isDay } from "../dates.ts";
import { matchAt, sticky } from "../patterns.ts";
import { isCued, isLabelled, isMeasured, isVersion } from "./cues.ts";
import { readShort } from "./short.ts";
import {
  dateOf,
  HIJRI,
  NUMBER_ENDS,
  type WrittenDate,
  YEAR,
  YEAR_WORD,
} from "./written.ts";

const FULL = sticky(
  `(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?\\2 ?(${YEAR}|${HIJRI})${NUMBER_ENDS}${YEAR_WORD}`
);
const SHORT_YEAR = sticky(
  `(\\d{1,2})([./-])(\\d{1,2})\\2'?(\\d\\d)${NUMBER_ENDS}${YEAR_WORD}`
);
const YEAR_FIRST = sticky(
  `(${YEAR})([./-])(\\d{1,2})\\2(\\d{1,2})${NUMBER_ENDS}`
);
const HIJRI_FIRST = sticky(
  "(1[34]\\d\\d)([./-])(\\d{1,2})\\2(\\d{1,2}) ?هـ?(?![\\u0621-\\u064a])"
);
const PACKED = sticky(`(${YEAR})(\\d\\d)(\\d\\d)(?!\\d)`);

/** "12.03.2024", "4/9/51". */
function readFull(
  text: string,
  start: number,
  latin: () => boolean
): WrittenDate | undefined {
  const full = matchAt(FULL, text, start);
  const found = full ?? matchAt(SHORT_YEAR, text, start);
  if (!found || isVersion(text, start)) {
    return undefined;
  }
  const [whole, first, sign, second, year] = found;
  const doubtful =
    !full && (sign === "-" || isMeasured(text, start, start + whole.length));
  return doubtful && !isCued(text, start)
    ? undefined
    : dateOf(found, [first!, second!, year!], sign === "." || !latin());
}

/** "2024-03-20". */
function readYearFirst(text: string, start: number): WrittenDate | undefined {
  const found =
    matchAt(YEAR_FIRST, text, start) ?? matchAt(HIJRI_FIRST, text, start);
  const [, year, , month, day] = found ?? [];
  return found ? dateOf(found, [day!, month!, year!], true) : undefined;
}

const TIME = sticky("T[0-2]\\d[0-5]\\d");
const NAME_ENDS = /[_.-]/;

/** "20240320" as in DICOM, behind a label or in a file's name. */
function readPacked(text: string, start: number): WrittenDate | undefined {
  const end = start + 8;
  const inFileName = text[start - 1] === "_" && NAME_ENDS.test(text[end] ?? "");
  const found = matchAt(PACKED, text, start);
  const withTime = matchAt(TIME, text, end) !== null;
  if (!found || !(inFileName || withTime || isLabelled(text, start))) {
    return undefined;
  }
  const [year, month, day] = [found[1], found[2], found[3]].map(Number);
  return isDay(month!, day!) ? { start, end, year, month, day } : undefined;
}

const isStroke = (unit: number) => unit >= 0x2d && unit <= 0x2f;
const HASH = 0x23;
const PLUS = 0x2b;
const SPACE = 0x20;

/** Do the digits go on something: "C5-6", "#12/3", "+38…", "1.2.3"? */
function goesOn(text: string, start: number): boolean {
  const last = text.charCodeAt(start - 1);
  return (
    isLetter(last) ||
    last === HASH ||
    last === PLUS ||
    (isStroke(last) && isDigit(text.charCodeAt(start - 2)))
  );
}

/** Reads a date that begins with the digits in [start, end). `latin`: the text around is in Latin script. */
export function readDigits(
  text: string,
  start: number,
  end: number,
  latin: () => boolean
): WrittenDate | undefined {
  const length = end - start;
  if (length === 8) {
    return readPacked(text, start);
  }
  const spaced = length <= 2 && text.charCodeAt(end) === SPACE;
  if (
    !isStroke(text.charCodeAt(spaced ? end + 1 : end)) ||
    goesOn(text, start)
  ) {
    return undefined;
  }
  if (length === 4) {
    return readYearFirst(text, start);
  }
  return length <= 2
    ? (readFull(text, start, latin) ?? readShort(text, start))
    : undefined;
}
