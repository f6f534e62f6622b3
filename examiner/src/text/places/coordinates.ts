import { before, matchAt, sticky } from "../patterns.ts";
import type { Span } from "./span.ts";

const SIDE = "(?: ?°)?(?: ?[NSEW](?![A-Za-z]))?";
const DECIMAL = sticky(
  `(\\d{1,2})\\.(\\d{3,10})${SIDE}(?:,? ?|[;/] ?|,? (?:lon|lng|long|longitude|довгота|долгота)\\.?[:= ]{1,2})([+-]?)(\\d{1,3})\\.(\\d{3,10})${SIDE}(?!\\d|\\.\\d)`,
  "i"
);
const DEGREES = sticky(
  "\\d{1,2} ?[°º] ?\\d{1,2}(?:\\.\\d{1,6})? ?['′] ?(?:\\d{1,2}(?:\\.\\d{1,4})? ?(?:\"|″|''|”)?)? ?[NSпПюЮ](?:[а-яш.]{0,2})?[ ,;]{0,3}\\d{1,3} ?[°º] ?\\d{1,2}(?:\\.\\d{1,6})? ?['′] ?(?:\\d{1,2}(?:\\.\\d{1,4})? ?(?:\"|″|''|”)?)? ?[EWсСдДвВзЗ](?:[а-я.]{0,2})?"
);
const CUE =
  /(?:gps|grid|geo(?:tag|location)?|coord(?:inates?|s)?|lat(?:itude)?|location|координат[а-яі]{0,3}|широт[а-яіи]{0,2}|геолокац[а-яі]{0,3}|геомітк[а-яі]{0,2}|إحداثيات|الإحداثيات|خط العرض|الموقع)[^.\n]{0,20}$/i;

const OTHER =
  /(?:lesion|voxel|mni|talairach|pixel|tumou?r|peak|cluster|stereotactic|iso-?cent[a-z]{1,4})[^.\n]{0,20}$/i;
const MEASURED = /^ ?(?:mm|cm|px|ms|µm|Hz)/;

const inside = (degrees: string, most: number) => Number(degrees) <= most;

/** Two numbers that point to one place on a map: "51.5074, -0.1278", 40°26'46"N 79°58'56"W. */
export function coordinatesAt(text: string, at: number): Span | undefined {
  const degrees = matchAt(DEGREES, text, at);
  if (degrees) {
    return { start: at, end: at + degrees[0].length };
  }
  const found = matchAt(DECIMAL, text, at);
  if (!found) {
    return undefined;
  }
  const [whole, first, firstPart, sign, second, secondPart] = found;
  const cued = CUE.test(before(text, at, 40));
  const minus = text[at - 1] === "-" ? 1 : 0;
  const lettered = /[NSEW]/i.test(whole);
  const precise = firstPart!.length > 3 && secondPart!.length > 3;
  const wide = first!.length > 1 || second!.length > 1;
  const sure =
    cued ||
    (precise &&
      wide &&
      (lettered ||
        minus === 1 ||
        sign === "-" ||
        (first!.length > 1 && second!.length > 1)));
  const other =
    OTHER.test(before(text, at, 36)) ||
    MEASURED.test(text.slice(at + whole.length, at + whole.length + 4));
  return sure && !other && inside(first!, 90) && inside(second!, 180)
    ? { start: at - minus, end: at + whole.length }
    : undefined;
}
