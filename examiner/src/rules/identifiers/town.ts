import type { LocalRule } from "../../rule.ts";
import { languageAt } from "../../text/language.ts";
import { before } from "../../text/patterns.ts";
import { findTown } from "../../text/places/find-town.ts";
import { smallTownBehind } from "../../text/places/latin-town.ts";
import { mayBegin } from "../../text/places/may-begin.ts";
import { townFor } from "../../text/places/town-words.ts";
import { within } from "../../text/within.ts";
import { hasRole } from "../../text/words.ts";

/** A town, village or county where somebody lives, comes from or was seen. */
export default {
  category: "ADDRESS",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
  wakes: { words: ["place-cue", "greeting"] },
  look({ text }, start, end) {
    if (
      !hasRole(text.slice(start, end), ["greeting"]) &&
      !mayBegin(text, end) &&
      !smallTownBehind(text, end)
    ) {
      return undefined;
    }
    const found = within(text, start, end, findTown);
    if (!found) {
      return undefined;
    }
    const language = languageAt(text, start, end);
    const town = townFor(language, before(text, found.start, 12));
    return { ...found, suggestions: [town, ""] };
  },
} satisfies LocalRule;
