import type { LocalRule, Match } from "../../rule.ts";
import { isDigit, isUppercase, isWord } from "../../text/characters.ts";
import { afterCue, cueBefore } from "../../text/cues.ts";
import {
  digitsAhead,
  goesOn,
  isDate,
  isGlued,
  isReference,
  isYears,
} from "../../text/numbers.ts";
import { tailBehind } from "../../text/numbers/card-and-wallet.ts";
import {
  capitalsAt,
  cuedAt,
  isValid,
  letteredAt,
  unmistakableAt,
  validAt,
} from "../../text/numbers/identity-forms.ts";
import { before } from "../../text/patterns.ts";
import { hasRole } from "../../text/words.ts";

/** Names that mean something else in a clinic: what follows has to be as long as such a number is. */
const AMBIGUOUS =
  /^(?:tc|ni|sin|nie|nir|pan|phn|cpr|rut|chi|pps|rg|nif|dni|crn|bsn|dva|inss|nss|ahv|cui|dui|egn|cnp|epic|social|national|medicare|pensioner|mbi|ss|egn|steuer)$/i;
const LONG = 7;

/** "TC 21473958206": a label that no list has is enough for a number whose check is right. */
const SHORT_LABEL =
  /(?:^|[^A-Za-z])(?!NCT|ID|UMLS|CUI|PMCID|CTRI|CAS|EAN|PMID|DOI|RRID|ATCC|GEO|PDB)[A-Z]{2,5}[:.]? $/;
/** Concepts, sequences and goods have codes like H2291847 as well. */
const FOREIGN =
  /(?:UMLS|CUI|MeSH|GenBank|patent|cat(?:alog(?:ue)?)?|ref|model|part|lot|batch|sku|rrid|pmc|id)[.:# ]{0,3}$/i;
const NUMBER_SIGN = /[#№] ?$/;

const match = (start: number, written?: string): Match | undefined =>
  written
    ? { start, end: start + written.length, suggestions: [""] }
    : undefined;

/** A number behind the name of an identity scheme. */
function named(text: string, start: number, end: number): Match | undefined {
  const { at, bySign, byWord } = afterCue(text, end);
  const tail = tailBehind(text, start, end);
  if (tail) {
    return match(...tail);
  }
  const written = cuedAt(text, at);
  const short = written ? written.replace(/[^A-Z\d]/g, "").length < LONG : true;
  return written &&
    !(
      short &&
      AMBIGUOUS.test(text.slice(start, end)) &&
      !bySign &&
      !byWord &&
      !isValid(written)
    ) &&
    !isDate(written) &&
    !isYears(written) &&
    !isReference(text, start)
    ? match(at, written)
    : undefined;
}

/** Forms that mix letters and digits: they begin at these digits or up to three units before. */
function lettered(text: string, start: number, end: number): Match | undefined {
  const size = end - start;
  if (size === 1 && isUppercase(text.charCodeAt(end))) {
    return isGlued(text, start)
      ? undefined
      : match(start, letteredAt(text, start));
  }
  let first = start;
  while (start - first < 7 && isUppercase(text.charCodeAt(first - 1))) {
    first--;
  }
  if (first < start && first > start - 7 && !isGlued(text, first)) {
    if (
      start - first < 3 &&
      size > 6 &&
      size < 9 &&
      !goesOn(text, end) &&
      !isReference(text, first) &&
      !FOREIGN.test(before(text, first, 16))
    ) {
      return match(first, text.slice(first, end));
    }
    if (
      start - first < 4 &&
      size > 5 &&
      size < 10 &&
      SHORT_LABEL.test(before(text, first, 9)) &&
      !isWord(text.charCodeAt(end))
    ) {
      return match(first, text.slice(first, end));
    }
    const code = capitalsAt(text, first, start - first, size);
    if (code) {
      return match(first, code);
    }
  }
  const from = start - (text[start - 1] === " " ? 3 : 2);
  return (size === 2 || size === 6) &&
    isUppercase(text.charCodeAt(from)) &&
    !isGlued(text, from)
    ? match(from, letteredAt(text, from))
    : undefined;
}

/** "HAR 60019923": no value of a laboratory has so many digits. A day has eight, and a count is round. */
const COUNTED =
  /(?:VL|DNA|RNA|HCG|PCR|CPT|PLT|WBC|RBC|CFU|TEL|FAX|MOB|PH|ISBN|ISSN|NDC|SNOMED|CT|DIN|PL) $/;
const DAY_OR_ROUND = /^(?:19|20)\d{6}$|000$/;

function byLabel(text: string, start: number, end: number) {
  const lead = before(text, start, 9);
  const label = SHORT_LABEL.exec(lead)?.[0].replace(/[^A-Z]/g, "");
  return end - start > 6 &&
    end - start < 10 &&
    label !== undefined &&
    // Another rule reads what stands behind labels that are known.
    !hasRole(label, ["record-cue", "record-label"]) &&
    !COUNTED.test(lead) &&
    !DAY_OR_ROUND.test(text.slice(start, end)) &&
    !goesOn(text, end) &&
    !isReference(text, start)
    ? match(start, text.slice(start, end))
    : undefined;
}

function digits(text: string, start: number): Match | undefined {
  const written = unmistakableAt(text, start);
  const valid = written ? undefined : validAt(text, start);
  if (
    (!written && !valid) ||
    isReference(text, start) ||
    cueBefore(text, start, "phone-cue")
  ) {
    return undefined;
  }
  return written ||
    NUMBER_SIGN.test(before(text, start, 2)) ||
    SHORT_LABEL.test(before(text, start, 9)) ||
    cueBefore(text, start, "number-word")
    ? match(start, written ?? valid)
    : undefined;
}

/** A number by which a state or its health service knows a person. */
export default {
  category: "ID_NUMBER",
  reads: ["quote", "code", "link-text", "alt-text", "hashtag", "emoji", "html"],
  wakes: { words: ["national-cue"], digits: true },
  look({ text }, start, end) {
    if (!isDigit(text.charCodeAt(start))) {
      return named(text, start, end);
    }
    return digitsAhead(text, start) < 9 || isGlued(text, start)
      ? (lettered(text, start, end) ?? byLabel(text, start, end))
      : (lettered(text, start, end) ?? digits(text, start));
  },
} satisfies LocalRule;
