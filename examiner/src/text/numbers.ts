import { isDigit, isWord } from "./characters.ts";
import { before } from "./patterns.ts";

const SEPARATORS = " -().";
const FARTHEST = 32;

/** How many digits follow from `at` on, over single signs that people put into numbers. Cheap: call it first. */
export function digitsAhead(text: string, at: number): number {
  const end = Math.min(text.length, at + FARTHEST);
  let digits = 0;
  for (let i = at, gap = 0; i < end && gap < 4; i++) {
    if (isDigit(text.charCodeAt(i))) {
      digits++;
      gap = 0;
    } else if (SEPARATORS.includes(text[i]!)) {
      gap++;
    } else {
      break;
    }
  }
  return digits;
}

/** "555-0199" → "5550199". */
export const digitsOf = (text: string) => text.replace(/\D/g, "");

const GLUE = /[_/=&?%@$€£<>^+]$|\d[.,:-]$/;

/** Does a number that begins here go on something else: a word, a path, a decimal, a sum of money? */
export const isGlued = (text: string, at: number) =>
  isWord(text.charCodeAt(at - 1)) || GLUE.test(before(text, at, 2));

const GOES_ON =
  /^(?:[_@]|[.,:/-]\d| ?(?:%|[mµnpu]?g\b|m?l\b|mcg\b|m?IU\b|mm|cm\b|[мк]?г(?![а-яіїєґ]|\. ?[А-ЯІЇЄҐ])|мкг|мл|мм|см(?![а-яіїєґ])|ملغ|مل(?![\u0621-\u064a])))/;

/** Does what ended here go on: a word, a decimal, a range, a unit? */
export const goesOn = (text: string, end: number) =>
  isWord(text.charCodeAt(end)) || GOES_ON.test(text.slice(end, end + 8));

const REFERENCE =
  /(?<![a-z\u0400-\u04ff])(?:pmid|pmcid|pubmed|doi|isbn|issn|nct|isrctn|eudract|prospero|orcid|omim|genbank|gene|snp|uniprot|entrez|cas|catalog(?:ue)?|cat|gtin|ean|snomed|orpha|trial|study|protocol|registration|registry|variant|ethics|irb|grant|product|marketing|clinicaltrials\.gov|дослідження|исследования|протокол|реєстрації|регистрации)(?:[ -](?:id|no|number|code|номер))?[ .:#№(-]{0,4}(?:1[03][ :]{1,2})?$/i;

/** Is what stands before `at` the name of a register of papers, trials, genes, goods or codes? */
export const isReference = (text: string, at: number) =>
  REFERENCE.test(before(text, at, 48));

const DATE_SHAPE =
  /^(?:(?:0?[1-9]|[12]\d|3[01])([-./ ])(?:0?[1-9]|[12]\d|3[01])\1(?:(?:19|20)\d\d|\d\d)|(?:19|20)\d\d([-./ ])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12]\d|3[01]))$/;

/** Is this whole text a day written in digits? */
export const isDate = (text: string) => DATE_SHAPE.test(text);

const YEARS = /^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/;

/** Is this whole text a year or a span of years? */
export const isYears = (text: string) => YEARS.test(text);
