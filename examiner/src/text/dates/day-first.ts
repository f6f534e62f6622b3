import { before, matchAt, sticky } from "../patterns.ts";
import { isCued, isVersion } from "./cues.ts";
import { isAlone } from "./entries.ts";
import { followsEvent } from "./events.ts";
import { isMeasured } from "./scores.ts";
import {
  dateOf,
  HIJRI,
  NUMBER_ENDS,
  type WrittenDate,
  YEAR,
  YEAR_WORD,
} from "./written.ts";

const FULL = sticky(
  `(\\d{1,2}) ?([./\\\\-]) ?(\\d{1,2}) ?\\2 ?(${YEAR}|${HIJRI})${NUMBER_ENDS}${YEAR_WORD}`
);
const SHORT_YEAR = sticky(
  `(\\d{1,2})([./\\\\-])(\\d{1,2})\\2'?(\\d\\d)${NUMBER_ENDS}${YEAR_WORD}`
);
const PADDED = /^0|\.0\d\./;

// "1/2/24 and 22.2.24"
const NEXT_OF = /\d[./]\d{2,4}(?:,|,? (?:and|to|or)|,? [таіиو]) $/;

/** "6/12/18": doses that grow by the same step. */
function isLadder(whole: string): boolean {
  const [a, b, c] = whole.split("/").map(Number) as [number, number, number];
  return b === 2 * a && c === 3 * a && a > 1;
}

// "@ St. Joseph's Hosp 9-12-22"
const AT_PLACE =
  /(?:hosp(?:ital)?|clinic|cent(?:er|re)|office|done|visit|scoped|@ [A-Z][a-z]{2,16})\.?,? $/i;

/** Is a year of two digits one by its form alone? Versions and articles have dots and lines as well. */
function isSure(
  text: string,
  start: number,
  end: number,
  sign: string
): boolean {
  const whole = text.slice(start, end);
  if (sign === "/") {
    return !isMeasured(text, start, end) && !isLadder(whole);
  }
  return (
    (sign === "-" && AT_PLACE.test(before(text, start, 24))) ||
    isAlone(text, start, end) ||
    (sign === "." && PADDED.test(whole))
  );
}

/** "12.03.2024", "4/9/51". */
export function readFull(
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
  const sure =
    full !== null ||
    isSure(text, start, start + whole.length, sign!) ||
    isCued(text, start) ||
    followsEvent(text, start) ||
    NEXT_OF.test(before(text, start, 16));
  return sure
    ? dateOf(found, [first!, second!, year!], sign === "." || !latin())
    : undefined;
}
