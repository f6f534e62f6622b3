import { certaintyOf, NONE } from "../../medicines/beside.ts";
import { matchOf } from "../../medicines/match.ts";
import { hasPacks, lookUp, lookUpMisspelt } from "../../packs.ts";
import { type LocalRule, REACH } from "../../rule.ts";
import { rolesAt } from "../../text/words.ts";

const SHORTEST = 5;

/**
 * A trademark with a slip in it: a word of six letters or more that no list knows, beside which a medicine is meant,
 * and which is near to names of one content only. A hint, for a slip away there may be a word that we do not know.
 */
export default {
  category: "BRAND_MISSPELLING",
  reads: ["link-text"],
  wakes: { everyWord: true },
  look(view, start, end) {
    const { text, packs, words } = view;
    if (end - start < SHORTEST || !hasPacks(packs)) {
      return undefined;
    }
    const certainty = certaintyOf(text, start, end);
    const limit = end + REACH;
    if (
      certainty === NONE ||
      rolesAt(text, start, end) !== 0 ||
      lookUp(text, start, limit, packs, words)
    ) {
      return undefined;
    }
    const meant = lookUpMisspelt(text, start, limit, packs, certainty, words);
    return meant && matchOf(view, meant);
  },
} satisfies LocalRule;
