import { isMedicine } from "../../medicines/caution.ts";
import type { LookedUp } from "../../medicines/looked-up.ts";
import { Surroundings } from "../../medicines/surroundings.ts";
import {
  contentsOf,
  innsOf,
  nameContent,
  spokenLanguage,
} from "../../medicines/wording.ts";
import { lookUp } from "../../packs.ts";
import { type LocalRule, type Match, REACH, type View } from "../../rule.ts";
import { languageOf } from "../../text/language.ts";

function matchOf({ text }: View, looked: LookedUp): Match {
  const contents = contentsOf(looked);
  const { start, end, joined } = looked.found;
  const language = spokenLanguage(languageOf(text, start, end), looked);
  const suggestions = contents.map(
    (content) => joined + nameContent(content, language, looked)
  );
  const ingredients = innsOf(contents[0]!);
  // Countries sell different medicines under this name: the author has to choose.
  const differs = contents.length > 1 && {
    regions: contents
      .map((content) => `${content.regions.join(", ")}: ${innsOf(content)}`)
      .join(" · "),
  };
  return {
    start,
    end,
    params: { ingredients, ...differs },
    suggestions: [...new Set(suggestions)],
  };
}

/** A medicine named by its trademark. The strength and the form stay outside the span. */
export default {
  category: "BRAND_NAME",
  reads: ["link-text"],
  wakes: { everyWord: true },
  look(view, start, end) {
    const limit = end + REACH;
    const looked = lookUp(view.text, start, limit, view.packs);
    if (!looked) {
      return undefined;
    }
    const around = new Surroundings(looked, view.text, start - REACH, limit);
    return isMedicine(around) ? matchOf(view, looked) : undefined;
  },
} satisfies LocalRule;
