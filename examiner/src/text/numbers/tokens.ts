import { digitsOf, goesOn } from "../numbers.ts";
import { LU, matchAt, sticky } from "../patterns.ts";

// A full stop belongs to a code only before a digit; behind a code it ends the sentence.
const TOKEN = sticky(
  `[${LU}a-z0-9]{1,34}(?:(?:[-/_:]|\\.(?=\\d))[${LU}a-z0-9]{1,20}){0,6}`
);
const AMOUNT = /^\d{1,6}[a-z]{1,12}$/;
const DOSE = /^(?:\d{1,4}[-/]){1,3}\d{1,4}$|^[a-z]{1,12}[-/]\d{1,3}$/;
const DECIMAL = /^\d{1,6}[.:]\d{1,4}(?:[-/:]\d{1,6}(?:\.\d{1,4})?)?$/;
/** 1:1000-1:64000 */
const RATIOS = /^[\d:.-]{3,40}$/;
const SMALL_WORD = /[a-z]{5}/;

/** Registers of trials, papers and data, standards, and short names of molecules: CA-125, IL-6. */
const FOREIGN =
  /^(?:(?:NCT|ISRCTN|ACTRN|UMIN|CTRI|EUCTR|CRD|PMC|PMID|GSE|SRR|SRP|PRJ|EGA|ENS|ORPHA|OMIM|CPT|ICD|ISO|DSM|COVID|SARS)[- ]?\d|(?:CA|CD|CYP|HLA|IL)[- ]?\d{1,3}(?!\d))/i;

export const isForeign = (code: string) => FOREIGN.test(code);

/** Letters and digits written in one, with the strokes and dashes between them: "hx88213", "F255-921-50-094-0". */
export function tokenAt(text: string, at: number): string | undefined {
  const token = matchAt(TOKEN, text, at)?.[0];
  return token &&
    /\d/.test(token) &&
    !AMOUNT.test(token) &&
    !DOSE.test(token) &&
    !DECIMAL.test(token) &&
    !isForeign(token) &&
    !(RATIOS.test(token) && token.includes(":")) &&
    !SMALL_WORD.test(token) &&
    !goesOn(text, at + token.length)
    ? token
    : undefined;
}

/** How much of a code there is: its digits, and what its letters add to them. */
export const strength = (code: string) =>
  digitsOf(code).length +
  Math.min(3, code.replace(/[^A-Za-z\u0400-\u04ff]/g, "").length);
