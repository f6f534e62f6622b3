import type { LocalRule } from "../../rule.ts";
import { isDigit } from "../../text/characters.ts";
import { digitsAhead, isGlued } from "../../text/numbers.ts";
import { behindScheme } from "../../text/numbers/identity/behind-scheme.ts";
import { byCapitals } from "../../text/numbers/identity/by-capitals.ts";
import { byCheck } from "../../text/numbers/identity/by-check.ts";
import { byLabel } from "../../text/numbers/identity/by-label.ts";

/** A number by which a state or its health service knows a person. */
export default {
  category: "ID_NUMBER",
  reads: ["quote", "code", "link-text", "alt-text", "hashtag", "emoji", "html"],
  wakes: { words: ["national-cue"], digits: true },
  look({ text }, start, end) {
    if (!isDigit(text.charCodeAt(start))) {
      return behindScheme(text, start, end);
    }
    return digitsAhead(text, start) < 9 || isGlued(text, start)
      ? (byCapitals(text, start, end) ?? byLabel(text, start, end))
      : (byCapitals(text, start, end) ?? byCheck(text, start));
  },
} satisfies LocalRule;
