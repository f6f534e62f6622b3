import type { LocalRule } from "../../rule.ts";
import { languageAt } from "../../text/language.ts";
import { toMatch } from "../../text/names/named.ts";
import { relativeBehind } from "../../text/names/relatives.ts";
import { within } from "../../text/within.ts";

/** The name of a relative, behind the word for the relation: "her daughter Tabitha". */
export default {
  category: "RELATIVE_NAME",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
  wakes: { words: ["kinship"] },
  look({ text }, start, end) {
    const named = within(text, start, end, relativeBehind);
    return named && toMatch(named, text, languageAt(text, start, end));
  },
} satisfies LocalRule;
