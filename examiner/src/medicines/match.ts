import type { Match, View } from "../rule.ts";
import { languageOf } from "../text/language.ts";
import { classesOf, isExempt } from "./classes.ts";
import type { LookedUp } from "./looked-up.ts";
import { contentsOf, innsOf, nameContent, spokenLanguage } from "./wording.ts";

/** So much of a name tells its alphabet; the language around a longer one would be read beyond a rule's reach. */
const TELLING = 20;

/**
 * What rules say of a trademark: its ingredients, in the language of the text, and by country where they differ;
 * `exceptions`: why it may have to stand. Nothing where names like this one are not pointed out.
 */
export function matchOf(
  { text, exempt }: View,
  looked: LookedUp
): Match | undefined {
  if (exempt && isExempt(looked, exempt)) {
    return undefined;
  }
  const contents = contentsOf(looked);
  const { start, end, joined, ending } = looked.found;
  const own = Math.min(end, start + TELLING);
  const language = spokenLanguage(languageOf(text, start, own), looked);
  const suggestions = contents.map(
    (content) => joined + nameContent(content, language, looked, ending)
  );
  const ingredients = innsOf(contents[0]!);
  // Countries sell different medicines under this name: the author has to choose.
  const differs = contents.length > 1 && {
    regions: contents
      .map((content) => `${content.regions.join(", ")}: ${innsOf(content)}`)
      .join(" · "),
  };
  const exceptions = classesOf(looked).join(" ");
  return {
    start,
    end,
    params: { ingredients, ...differs, ...(exceptions && { exceptions }) },
    suggestions: [...new Set(suggestions)],
  };
}
