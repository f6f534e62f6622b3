import type { LocalRule } from "../../rule.ts";
import { languageAt } from "../../text/language.ts";
import { toMatch } from "../../text/names/named.ts";
import { relativeBehind } from "../../text/names/relatives.ts";

/** The name of a relative, behind the word for the relation: "his daughter Imogen". */
export default {
  category: "RELATIVE_NAME",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
  wakes: { words: ["kinship"] },
  look({ text }, start, end) {
    const named = relativeBehind(text, start, end);
    return named && toMatch(named, text, languageAt(text, start, end));
  },
} satisfies LocalRule;
