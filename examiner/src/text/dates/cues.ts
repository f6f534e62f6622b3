import { before, L, matchAt, sticky } from "../patterns.ts";

const VERSION = new RegExp(
  `(?<![${L}])(?:version|ver|v|release|build|update|upgrade|firmware|software|python|node|java|android|iOS|windows|driver|SDK|PACS|sections?|chapter|table|figure|fig|verse|§|верс[а-яі]{1,3}|прошив[а-яі]{1,3}|розділ[а-я]{0,2}|раздел[а-я]{0,2}|пункт[а-я]{0,2}|глав[а-я]|الإصدار|إصدار|الفصل|القسم)(?: (?:to|from|with|and|до|на))?\\.? {0,2}(?:[\\d.]{1,12}(?:,| and| to| or| or)? )?$`,
  "i"
);
const LABEL =
  /(?:date|(?<![a-z])b\.|(?<![a-z])geb\.|(?<![a-z])née? le|nacid[oa]|dob|d\.o\.b\.?|birth|born|exam|study|series|acquired|admitted|дата|народж|рожд|تاريخ|مواليد|\(00(?:08|10),00[23][0-3]\)(?: DA)?|(?<![a-z])DA(?=[ :=]))[^\d\n]{0,24}$/i;
const WHEN = new RegExp(
  `(?<![${L}])(?:in|on|as of|since|from|until|till|before|after|by|dated|date|DOB|born|seen|admitted|discharged|поступи(?:ла?|в)|випис[а-яі]{2,6}|выпис[а-я]{2,6}|госп[іи]тал[а-яі]{4,12}|прооперован[а-яі]{0,2}|прооперирован[а-я]{0,2}|оглянут[а-яі]{0,2}|осмотрен[а-я]{0,2}|у|в|з|із|с|со|від|от|до|по|на|після|после|дата|في|منذ|بتاريخ|يوم|مواليد|شهر|الموافق|(?:ال)?(?:سبت|[أا]حد|[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة)|[أا]مس|مبارح|امبارح|البارحة|الليلة|بالليل|خرجت?|دخلت?|وخرجت?|ودخلت?|موعد[هي]?ا?|مراجعة)(?: early| late| mid)?:? $`,
  "i"
);
const OF = /of $/i;
const CLOSE = sticky(
  ` ?(?:[,;:)\\]\\n]| |->|=>|\\.(?!\\d)|$|(?:and|at|with|he|she|they|who|for|the|after|before|by|from|when|while|without|which|pt|we|his|her|in|on|no|is|was|showed|shows|neg|negative|pos|positive|pending|per|due|c|s|p|і|та|и|а|по|р|г|без|що|что|з|с|у|в|зі|со)(?![${L}])|w/|c/|s/|[-/] |و[${L}]|(?:و|ثم|من|إلى|حتى|كان|كانت|بدون|بسبب|مع)(?![${L}]))`
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

export const isVersion = (text: string, start: number): boolean =>
  VERSION.test(before(text, start, 36));

/** Is nothing behind the numbers that they could count? */
export const standsAlone = (text: string, end: number): boolean =>
  matchAt(CLOSE, text, end) !== null;
