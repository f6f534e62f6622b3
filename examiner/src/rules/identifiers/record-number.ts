import type { LocalRule, Match } from "../../rule.ts";
import { isDigit, isWord } from "../../text/characters.ts";
import { iban } from "../../text/checksums.ts";
import { afterCue, type Labelled } from "../../text/cues.ts";
import { digitsOf, isDate, isReference, isYears } from "../../text/numbers.ts";
import { LU, matchAt, sticky } from "../../text/patterns.ts";
import { hasRole } from "../../text/words.ts";

const CODE = sticky(
  [
    // Passports: 4509 № 204518, АБ № 204518
    `(?:\\d\\d ?\\d\\d|[${LU}]{2}),? ?(?:№|N|No\\.?|номер) ?\\d{6}`,
    // 2953 39184 1, 4103 3619 5168 1455
    "\\d{4} \\d{5} \\d(?:[ -]\\d)?(?!\\d)|\\d{4}(?: \\d{4}){2,4}",
    // B 771902
    `[${LU}]{1,2} \\d{6,9}(?!\\d)|[${LU}]{1,2} \\d{3,4} \\d{3,4}(?!\\d)`,
    // UCLA-20210930-567, 99881-BCH
    `(?:[${LU}]{1,5}[-/]?)?\\d{1,19}(?:(?:[-/][${LU}]{0,3}|[${LU}]{1,3})\\d{1,8}){0,3}(?:-?[${LU}]{1,4})?`,
  ].join("|")
);
/** "771 902": more groups behind a short one. */
const MORE = sticky("(?: \\d{3,6}(?![\\d.,:/-]{0,2}\\d)){1,3}");
const FOREIGN =
  /^(?:NCT|ISRCTN|ACTRN|UMIN|CTRI|EUCTR|CRD|PMC|PMID|GSE|SRR|SRP|PRJ|EGA|ENS|NM|NP|NC|NG|XM|ORPHA|OMIM|CPT|ICD|ISO|DSM|COVID|SARS|HLA|CA|CYP|IL|CD)[- ]?\d/i;
const ROUND = /^[1-9]\d{0,3}0{3,9}$/;

function codeAt(text: string, at: number): string | undefined {
  const code = matchAt(CODE, text, at)?.[0];
  if (!code) {
    return undefined;
  }
  const short = /^(?:\D{1,6})?\d{2,5}$/.test(code);
  const whole =
    code + ((short && matchAt(MORE, text, at + code.length)?.[0]) || "");
  const next = at + whole.length;
  const goesOn =
    isWord(text.charCodeAt(next)) ||
    text[next] === "%" ||
    (/[.,:]/.test(text[next] ?? "") && isDigit(text.charCodeAt(next + 1)));
  return goesOn || FOREIGN.test(whole) ? undefined : whole;
}

/** After "number" even what could be a day is one: "Hospital number 22-05-98". */
const SHORT_DATE = /^\d\d-\d\d-\d\d$/;
const PRESSURE = /^\d{1,3}\/\d{1,3}$/;

/** Is there enough of a code, given how much the words before it say? */
function convinces(code: string, sure: boolean, label: Labelled): boolean {
  const digits = digitsOf(code).length;
  if (sure) {
    return digits > 2;
  }
  const dated = isDate(code) && !(label.byWord && SHORT_DATE.test(code));
  if (dated || isYears(code) || ROUND.test(code) || PRESSURE.test(code)) {
    return false;
  }
  const lettered = /[^\d /-]/.test(code);
  const said = label.byWord || label.bySign;
  return (
    digits + Number(said || lettered) + Number(label.byWord && lettered) > 4
  );
}

function labelled(text: string, start: number, end: number): Match | undefined {
  const label = afterCue(text, end);
  const { at } = label;
  const code = at - end < 48 ? codeAt(text, at) : undefined;
  const cue = text.slice(start, end);
  const byWord = label.byWord || hasRole(cue, ["number-word"]);
  return code &&
    convinces(code, hasRole(cue, ["record-cue"]), { ...label, byWord }) &&
    !isReference(text, start)
    ? { start: at, end: at + code.length, suggestions: [""] }
    : undefined;
}

const IBAN = sticky(
  "[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3}(?![A-Z0-9]))?"
);
const LAST_PART = / [A-Z0-9]{1,4}$/;

/** A bank account number tells itself by its form and its check. */
function bankAccount(text: string, digits: number): Match | undefined {
  const start = digits - 2;
  const longest = isWord(text.charCodeAt(start - 1))
    ? undefined
    : matchAt(IBAN, text, start)?.[0];
  // Capitals behind the number may be the next word.
  const written =
    longest &&
    [longest, longest.replace(LAST_PART, "")].find((one) =>
      iban(one.replace(/ /g, ""))
    );
  return written
    ? { start, end: start + written.length, suggestions: [""] }
    : undefined;
}

/** A record, case, account, policy, passport, licence, accession or card number behind the word that says so. */
export default {
  category: "ID_NUMBER",
  reads: ["quote", "code", "link-text", "alt-text", "hashtag", "emoji", "html"],
  wakes: { words: ["record-cue", "record-label"], digits: true },
  look({ text }, start, end) {
    if (!isDigit(text.charCodeAt(start))) {
      return labelled(text, start, end);
    }
    const isShort = end - start === 2 || end - start > 10;
    return isShort && /^[A-Z]{2}$/.test(text.slice(start - 2, start))
      ? bankAccount(text, start)
      : undefined;
  },
} satisfies LocalRule;
