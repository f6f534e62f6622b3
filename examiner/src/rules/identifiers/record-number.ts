import type { LocalRule, Match } from "../../rule.ts";
import { isDigit, isUppercase } from "../../text/characters.ts";
import { afterCue } from "../../text/cues.ts";
import { isReference } from "../../text/numbers.ts";
import { accountAt, cardAt } from "../../text/numbers/bank-numbers.ts";
import { codeAt, convinces } from "../../text/numbers/record-codes.ts";
import { hasRole } from "../../text/words.ts";

const match = (start: number, written?: string): Match | undefined =>
  written
    ? { start, end: start + written.length, suggestions: [""] }
    : undefined;

/** One letter is a label only behind a stroke. */
const STROKED = /^(?:и\/б|і\/х|[sh]\/n)$/i;

function labelled(text: string, start: number, end: number): Match | undefined {
  if (end - start === 1 && !STROKED.test(text.slice(start - 2, end))) {
    return undefined;
  }
  const cue = text.slice(start, end);
  const sure = hasRole(cue, ["record-cue"]);
  const { at, byWord, bySign } = afterCue(text, end);
  const code = at - end < 48 ? codeAt(text, at) : undefined;
  const label = { bySign, byWord: byWord || hasRole(cue, ["number-word"]) };
  return code &&
    convinces(code, sure, label) &&
    (sure || !isReference(text, start))
    ? match(at, code)
    : undefined;
}

/** Bank numbers tell themselves by their form and their check. */
function bankNumber(text: string, start: number, end: number) {
  if (end - start === 4) {
    return match(start, cardAt(text, start));
  }
  return isUppercase(text.charCodeAt(start - 1))
    ? match(start - 2, accountAt(text, start - 2))
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
    return bankNumber(text, start, end);
  },
} satisfies LocalRule;
