import { isDay } from "../dates.ts";
import { before, L, matchAt, sticky } from "../patterns.ts";
import { asksWhen, isVersion } from "./cues.ts";
import { followsDottedEvent, followsEvent } from "./events.ts";
import { isValue } from "./scores.ts";
import { NUMBER_ENDS, type WrittenDate, YEAR, YEAR_WORD } from "./written.ts";

const TO = "\\.? ?(?:-|to|until|till|до|по|إلى|الى|حتى) ?";
// "10-12.03.2024", "12.03-15.03.2024", "12/3/2024 - 15/3/2024", "12/3-15/3".
const SPAN = sticky(
  `(\\d{1,2})(?:([./])(\\d{1,2})(?:\\2(${YEAR}|\\d\\d))?)?${TO}(\\d{1,2})([./])(\\d{1,2})(?:\\6(${YEAR}|\\d\\d))?${NUMBER_ENDS}${YEAR_WORD}`
);
const DOSE = sticky(` ?(?:mg|mm|cm|ml|g|kg|мг|мм|см|мл|г/л|%)(?![${L}])`);
// "12/3-15/3", "12.03-15.03": both days have two digits, or a sign that no decimal number has.
const PADDED = /\/|^\d\d\.\d\d\D{1,6}\d\d\.\d\d/;
// "5.05 - 7.05" at the start of a line
const BEGINS = /(?:^|\n)[ >*-]{0,3}$/;
const MONTHS = /^\d{1,2}\.\d\d\D{1,6}\d{1,2}\.\d\d$/;
const FROM_SCORE = /(?:from|pain) $/i;

const isAsked = (text: string, start: number, whole: string): boolean =>
  !FROM_SCORE.test(before(text, start, 6)) &&
  !isValue(text, start) &&
  (followsDottedEvent(text, start) ||
    (PADDED.test(whole) &&
      (asksWhen(text, start) || followsEvent(text, start))));

/** Days from one to another, with a year or so that nothing else can be meant. */
export function readSpan(text: string, start: number): WrittenDate | undefined {
  const found = matchAt(SPAN, text, start);
  if (
    !found ||
    isVersion(text, start) ||
    matchAt(DOSE, text, start + found[0].length)
  ) {
    return undefined;
  }
  const [whole, , sign, , , , lastSign, , year] = found;
  const spoken = !whole.includes("-");
  if ((sign && sign !== lastSign) || (spoken && year === undefined)) {
    return undefined;
  }
  const [a, b, c, d] = [found[1], found[3], found[5], found[7]].map(Number) as [
    number,
    number,
    number,
    number,
  ];
  const dayFirst = isDay(d, c) && isDay(sign ? b : d, a);
  const monthFirst =
    lastSign === "/" && isDay(c, d) && isDay(sign ? a : c, sign ? b : a);
  const clear =
    year !== undefined
      ? year.length === 4 || sign !== undefined
      : sign !== undefined &&
        ((dayFirst !== monthFirst && PADDED.test(whole)) ||
          (BEGINS.test(before(text, start, 4)) && MONTHS.test(whole)));
  const sure = clear || (sign !== undefined && isAsked(text, start, whole));
  return sure && (dayFirst || monthFirst)
    ? { start, end: start + whole.length }
    : undefined;
}
