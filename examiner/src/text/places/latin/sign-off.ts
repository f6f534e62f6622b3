import { after, before, L, LU, matchAt, sticky } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import { isGeneric, isOther, isRegion, isTown } from "../lists.ts";
import type { Span } from "../span.ts";
import { bare } from "./capitals.ts";

const NAME = `(?:Dr\\.? )?[${LU}][${L}'.-]{0,20}(?: [${LU}][${L}'.-]{0,20}){0,2}`;
/** From the word of thanks to the end of the text: a name, then a place. */
const SIGNED = new RegExp(
  `^[^,!.\\n]{0,24}[,!.]?[ \\n]{1,3}${NAME}(?:,? [A-Z]{2,5})?(?: ?[,(–-]|\\n) ?((?:[${LU}][${L}.'-]{2,20})(?: [${LU}][${L}'-]{2,20}){0,2})(?:, ([${LU}][${L} ]{1,20}))?\\)?[.! ]{0,2}(?:\\n\\n|\\n?$)`
);

const isOpen = (word: string) =>
  isTown(word) ||
  (!/[A-Z]{2}|\.$/.test(word) &&
    !isGeneric(bare(word)) &&
    !isOther(bare(word)) &&
    !hasRole(word, [
      "clinician",
      "degree",
      "given-name",
      "month",
      "not-name",
      "person",
      "title",
    ]));

/** "Cheers, Bronagh, |Omagh|": the town of whoever signs, behind the word at [, end). */
export function townOfSigner(text: string, end: number): Span | undefined {
  const found = SIGNED.exec(after(text, end, 110));
  const town = found?.[1];
  if (
    !town ||
    (end + 110 < text.length && !found[0].endsWith("\n\n")) ||
    (isRegion(town) && !isTown(town)) ||
    !(isTown(town) || town.split(" ").every(isOpen)) ||
    (found[2] !== undefined && !isRegion(found[2]))
  ) {
    return undefined;
  }
  const start = end + found[0].lastIndexOf(town);
  return { start, end: start + town.length };
}

const DATELINE = new RegExp(
  `(?:^|\\n) {0,3}([${LU}][${L}'-]{2,20}(?: [${LU}][${L}'-]{2,20})?), (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\.?(?: of)? $`
);

/** "|Tralee|, 14 May": a letter's first line, by its month. */
export function townOfDateline(text: string, month: number): Span | undefined {
  const found = DATELINE.exec(before(text, month, 60));
  const town = found?.[1];
  if (!town || !(isTown(town) || town.split(" ").every(isOpen))) {
    return undefined;
  }
  const start = month - found[0].length + found[0].indexOf(town);
  return { start, end: start + town.length };
}

const DETAILS = new RegExp(
  `, ?(?:\\d{1,3}, ?)?([${L}][${L}'-]{2,20}(?: [${LU}][${L}'-]{2,20})?)(?= ?[,.;)\\n]| - |$)`,
  "y"
);

/** "f, 29, |Recife|", "47,m,|leicester|,": a row of details about somebody. */
export function townOfDetails(text: string, end: number): Span | undefined {
  const found = matchAt(DETAILS, text, end);
  const town = found?.[1];
  return town && isTown(town)
    ? {
        start: end + found[0].length - town.length,
        end: end + found[0].length,
      }
    : undefined;
}

const BRACKETS = sticky(
  `\\(([${LU}][${L}'-]{2,20}(?: [${LU}][${L}'-]{2,20}){0,2})(?=[),])`
);
const LAST = sticky(`\\([${L} ]{2,24}, ([${LU}][${L}'-]{2,20})(?=\\))`);
const SOMEBODY = new RegExp(
  `(?:Dr\\.?|DR|Mr|Mrs|Ms|Prof\\.?|Sister|Nurse) [${LU}][${L}'-]{1,20}(?: [${LU}][${L}'-]{1,20})?,? $|(?:Hospital|H[ôo]pital|Klinik[a-z]{0,3}|Spital|Cl[ií]nica|Centre|Center|Infirmary|Surgery|Practice)(?: [${LU}][${L}'-]{1,20}){1,2} $|(?:GP|Hospital|Clinic|Surgery|clinic|hospital|practice|surgery|office|farm|home|school) $`
);

/** "Dr Whitcombe |(|Ballarat)": where somebody works, in brackets. */
export function townInBrackets(text: string, at: number): Span | undefined {
  const last = matchAt(LAST, text, at);
  if (last && isTown(last[1]!)) {
    const end = at + last[0].length;
    return { start: end - last[1]!.length, end };
  }
  const town = matchAt(BRACKETS, text, at)?.[1];
  return town && isTown(town) && SOMEBODY.test(before(text, at, 48))
    ? { start: at + 1, end: at + 1 + town.length }
    : undefined;
}
