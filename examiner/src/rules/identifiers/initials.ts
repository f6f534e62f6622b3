import type { LocalRule } from "../../rule.ts";
import { isLetter } from "../../text/characters.ts";
import { languageAt } from "../../text/language.ts";
import { bareInitials } from "../../text/names/initials/bare.ts";
import { initialsBehind } from "../../text/names/initials/behind-cue.ts";
import { initialsOfSomebody } from "../../text/names/initials/of-somebody.ts";
import { before } from "../../text/patterns.ts";
import { asWritten, phrasesIn } from "../../text/phrases.ts";
import { within } from "../../text/within.ts";
import { roleBits, rolesOf } from "../../text/words.ts";

const CUE = roleBits(["patient", "name-cue"]);

/** The initials, and whether a word for their owner stands before them. */
function find(text: string, start: number, end: number) {
  if (!isLetter(text.charCodeAt(start))) {
    const span = initialsOfSomebody(text, start);
    return span && { span, owned: false };
  }
  const bare = bareInitials(text, start, end);
  if (bare || (rolesOf(text.slice(start, end)) & CUE) === 0) {
    return bare && { span: bare, owned: false };
  }
  const span = within(text, start, end, initialsBehind);
  return span && { span, owned: true };
}

/** A patient's initials standing alone: "pt J.M.", "К.О., 54 роки". */
export default {
  category: "INITIALS",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
  wakes: {
    words: ["patient", "name-cue"],
    capitals: true,
    characters: ".",
  },
  look({ text }, start, end) {
    const found = find(text, start, end);
    if (!found) {
      return undefined;
    }
    const { span, owned } = found;
    const { unnamed, patient } = phrasesIn(languageAt(text, start, end));
    const lead = before(text, span.start, 8);
    return {
      ...span,
      suggestions: owned ? ["", unnamed] : [asWritten(patient, lead)],
    };
  },
} satisfies LocalRule;
