import type { LocalRule } from "../../rule.ts";
import { languageAt } from "../../text/language.ts";
import { isCyrillic } from "../../text/names/scripts.ts";
import { after, before } from "../../text/patterns.ts";
import { findTown } from "../../text/places/find-town.ts";
import { smallTownBehind } from "../../text/places/latin/town/in-small-letters.ts";
import { mayBegin } from "../../text/places/may-begin.ts";
import { townFor } from "../../text/places/town-words.ts";
import { within } from "../../text/within.ts";
import { roleBits, rolesAt } from "../../text/words.ts";

const PLACE = roleBits(["place-cue"]);
const DATED = roleBits(["greeting", "month"]);
const COUNTY = /^(?:район|масс?ив)/i;
const SIGNED =
  /^\.?[^.!?]{0,70}[,.№\d]? ?[А-ЯІЇЄҐ][^\s,.]{2,30}(?:\.?\s{0,3}(?:\n|$)|\. )/;

/** A cheap question before costly ones: a district's name stands before its word, a town behind what its doctor is. */
function mayStand(text: string, start: number, end: number): boolean {
  if (text[start] === "(") {
    return true;
  }
  const cyrillic = isCyrillic(text[start]!);
  const roles = rolesAt(text, start, end);
  if ((roles & PLACE) === 0) {
    return (
      (roles & DATED) !== 0 ||
      (end - start === 1 && text[end] === ",") ||
      (cyrillic && SIGNED.test(after(text, end, 90)))
    );
  }
  return (
    mayBegin(text, end) ||
    smallTownBehind(text, end) ||
    (cyrillic && COUNTY.test(text.slice(start, end)))
  );
}

/** "in", as Arabic writes it in one with the town. */
const JOINED = "ب";

/** A town, village or county where somebody lives, comes from or was seen. */
export default {
  category: "ADDRESS",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
  wakes: {
    words: ["place-cue", "greeting", "title", "clinician", "month", "person"],
    characters: "(",
    joined: true,
  },
  look({ text }, start, end) {
    if (text[start - 1] !== JOINED && !mayStand(text, start, end)) {
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
