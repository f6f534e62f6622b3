import type { LocalRule } from "../../rule.ts";
import { languageAt } from "../../text/language.ts";
import { before } from "../../text/patterns.ts";
import { facilityFor } from "../../text/places/facility-words.ts";
import {
  findFacility,
  mayBeFacility,
} from "../../text/places/find-facility.ts";
import { within } from "../../text/within.ts";

/** A named hospital, clinic, practice, care home, school or university. */
export default {
  category: "FACILITY",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
  wakes: { words: ["facility-head", "place-cue"], characters: "@" },
  look({ text }, start, end) {
    if (!mayBeFacility(text, start, end)) {
      return undefined;
    }
    const found = within(text, start, end, findFacility);
    if (!found) {
      return undefined;
    }
    const { start: from, end: to, kind } = found;
    const language = languageAt(text, start, end);
    const lead = before(text, from, 8);
    return {
      start: from,
      end: to,
      suggestions: [kind ?? facilityFor(language, text.slice(from, to), lead)],
    };
  },
} satisfies LocalRule;
