import type { LocalRule } from "../../rule.ts";
import { isGlued } from "../../text/numbers.ts";
import { coordinatesAt } from "../../text/places/coordinates.ts";

const FRACTION_OR_DEGREE = ".°º ";

/** Latitude and longitude, in decimals or degrees. */
export default {
  category: "ADDRESS",
  reads: ["quote", "code", "link-text", "link-target", "alt-text", "html"],
  wakes: { digits: true },
  look({ text }, start, end) {
    if (
      end - start > 2 ||
      !FRACTION_OR_DEGREE.includes(text[end] ?? "-") ||
      isGlued(text, start)
    ) {
      return undefined;
    }
    const found = coordinatesAt(text, start);
    return found && { ...found, suggestions: [""] };
  },
} satisfies LocalRule;
