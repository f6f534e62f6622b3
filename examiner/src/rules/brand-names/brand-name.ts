import { isMedicine } from "../../medicines/caution.ts";
import { matchOf } from "../../medicines/match.ts";
import { Surroundings } from "../../medicines/surroundings.ts";
import { lookUp } from "../../packs.ts";
import { type LocalRule, REACH } from "../../rule.ts";

/** A medicine named by its trademark. The strength and the form stay outside the span. */
export default {
  category: "BRAND_NAME",
  reads: ["link-text"],
  wakes: { everyWord: true },
  look(view, start, end) {
    const limit = end + REACH;
    const looked = lookUp(view.text, start, limit, view.packs, view.words);
    if (!looked) {
      return undefined;
    }
    if (looked.left) {
      return { start: looked.found.start, end: looked.found.end, left: true };
    }
    const around = new Surroundings(looked, view.text, start - REACH, limit);
    return isMedicine(around) ? matchOf(view, looked) : undefined;
  },
} satisfies LocalRule;
