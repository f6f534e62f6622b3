import type { LocalRule } from "../../rule.ts";
import { isLetter } from "../../text/characters.ts";
import { languageAt } from "../../text/language.ts";
import {
  initialsBehind,
  initialsOfSomebody,
} from "../../text/names/initials.ts";
import { before } from "../../text/patterns.ts";
import { asWritten, phrasesIn } from "../../text/phrases.ts";
import { within } from "../../text/within.ts";

/** A patient's initials standing alone: "pt J.M.", "К.О., 54 роки". */
export default {
  category: "INITIALS",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
  wakes: { words: ["patient", "name-cue"], characters: "." },
  look({ text }, start, end) {
    const behindWord = isLetter(text.charCodeAt(start));
    const span = behindWord
      ? within(text, start, end, initialsBehind)
      : initialsOfSomebody(text, start);
    if (!span) {
      return undefined;
    }
    const { unnamed, patient } = phrasesIn(languageAt(text, start, end));
    const lead = before(text, span.start, 8);
    return {
      ...span,
      suggestions: behindWord ? ["", unnamed] : [asWritten(patient, lead)],
    };
  },
} satisfies LocalRule;
