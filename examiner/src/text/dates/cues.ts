import { before, L, matchAt, sticky } from "../patterns.ts";

const UNIT = sticky(
  ` ?(?:%|(?:mg|mcg|ml|g|kg|mm|cm|units?|tabs?|tablets?|years?|patients?|cases?|times|мг|мл|г|мм|см|років|лет|хворих|больных|ملغ|مل|مم|سنة|مريض)(?![${L}.]))`,
  "i"
);
const SCORE = new RegExp(
  `(?<![${L}])(?:apgar|scores?|scale|grade|ratio|power|strength|MMT|BP|titre|titer|dilution|апгар|бал[а-яіл]{0,4}|шкал[а-яі]{1,3}|АТ|АД)[^;\\n]{0,12}$`,
  "i"
);
const VERSION = new RegExp(
  `(?<![${L}])(?:version|ver|v|верс[а-яі]{1,3})\\.? {0,2}$`,
  "i"
);
const LABEL =
  /(?:date|dob|d\.o\.b\.?|birth|born|exam|study|series|acquired|admitted|дата|народж|рожд|تاريخ|مواليد|\(00(?:08|10),00[23][0-3]\)(?: DA)?)[^\d\n]{0,24}$/i;
const WHEN = new RegExp(
  `(?<![${L}])(?:in|on|since|from|until|till|before|after|by|dated|date|DOB|born|seen|admitted|discharged|поступи(?:ла?|в)|випис[а-яі]{2,6}|выпис[а-я]{2,6}|госп[іи]тал[а-яі]{4,12}|прооперован[а-яі]{0,2}|прооперирован[а-я]{0,2}|оглянут[а-яі]{0,2}|осмотрен[а-я]{0,2}|у|в|з|із|с|со|від|от|до|по|на|після|после|дата|في|منذ|بتاريخ|يوم|مواليد)(?: early| late| mid)?:? $`,
  "i"
);
const OF = /of $/i;
const CLOSE = sticky(
  ` ?(?:[,;:)\\n]|\\.(?!\\d)|$|(?:and|at|with|he|she|they|who|for|the|after|before|by|p|і|та|и|по|р|г)(?![${L}]))`
);

/** A word directly before the number that asks for a time: "since", "від", "في". */
export const asksWhen = (text: string, start: number): boolean =>
  WHEN.test(before(text, start, 16));

/** A label of a date shortly before the number: "Date of exam:", "дата народження". */
export const isLabelled = (text: string, start: number): boolean =>
  LABEL.test(before(text, start, 40));

/** Enough words for a date around two numbers and a year of two digits. */
export const isCued = (text: string, start: number): boolean =>
  asksWhen(text, start) ||
  isLabelled(text, start) ||
  OF.test(before(text, start, 4));

/** A dose, a count, a score: numbers with strokes that are no date. */
export const isMeasured = (text: string, start: number, end: number): boolean =>
  matchAt(UNIT, text, end) !== null || SCORE.test(before(text, start, 24));

export const isVersion = (text: string, start: number): boolean =>
  VERSION.test(before(text, start, 12));

/** Is nothing behind the numbers that they could count? */
export const standsAlone = (text: string, end: number): boolean =>
  matchAt(CLOSE, text, end) !== null;
