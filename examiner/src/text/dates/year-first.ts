import { matchAt, sticky } from "../patterns.ts";
import { dateOf, NUMBER_ENDS, type WrittenDate, YEAR } from "./written.ts";

const YEAR_FIRST = sticky(
  `(${YEAR})([./-])(\\d{1,2})\\2(\\d{1,2})${NUMBER_ENDS}`
);
const HIJRI_FIRST = sticky(
  "(1[34]\\d\\d)([./-])(\\d{1,2})\\2(\\d{1,2}) ?هـ?(?![\\u0621-\\u064a])"
);

// From the memory of cameras.
const COLONS = sticky(`(${YEAR})(:)(\\d\\d):(\\d\\d)(?![\\d:])`);

/** "2024-03-20". */
export function readYearFirst(
  text: string,
  start: number
): WrittenDate | undefined {
  const found =
    matchAt(YEAR_FIRST, text, start) ??
    matchAt(HIJRI_FIRST, text, start) ??
    matchAt(COLONS, text, start);
  const [, year, , month, day] = found ?? [];
  return found ? dateOf(found, [day!, month!, year!], true) : undefined;
}
