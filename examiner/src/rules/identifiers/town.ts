import type { LocalRule } from "../../rule.ts";
import { languageAt } from "../../text/language.ts";
import { isCyrillic } from "../../text/names/scripts.ts";
import { after, before } from "../../text/patterns.ts";
import { findTown } from "../../text/places/find-town.ts";
import { smallTownBehind } from "../../text/places/latin-town.ts";
import { mayBegin } from "../../text/places/may-begin.ts";
import { townFor } from "../../text/places/town-words.ts";
import { within } from "../../text/within.ts";
import { roleBits, rolesAt } from "../../text/words.ts";

const PLACE = roleBits(["place-cue"]);
const GREETING = roleBits(["greeting"]);
const COUNTY = /^(?:район|масс?ив)/i;
const SIGNED =
  /^[^.!?]{0,70}[,.№\d]? ?[А-ЯІЇЄҐ][^\s,.]{2,30}\.?\s{0,3}(?:\n|$)/;

/** A cheap question before costly ones: a district's name stands before its word, a town behind what its doctor is. */
function mayStand(text: string, start: number, end: number): boolean {
  const cyrillic = isCyrillic(text[start]!);
  const roles = rolesAt(text, start, end);
  if ((roles & PLACE) === 0) {
    return (
      (roles & GREETING) !== 0 ||
      (cyrillic && SIGNED.test(after(text, end, 90)))
    );
  }
  return (
    mayBegin(text, end) ||
    smallTownBehind(text, end) ||
    (cyrillic && COUNTY.test(text.slice(start, end)))
  );
}

/** A town, village or county where somebody lives, comes from or was seen. */
export default {
  category: "ADDRESS",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
<<<<<<< HEAD
  wakes: { words: ["place-cue", "greeting", "title", "clinician"] },
  look({ text }, start, end) {
    if (!mayStand(text, start, end)) {
=======
  wakes: { words: ["place-cue", "greeting", "month"], characters: "(" },
  look({ text }, start, end) {
    if (
      text[start] !== "(" &&
      !hasRole(text.slice(start, end), ["greeting", "month"]) &&
      !mayBegin(text, end) &&
      !smallTownBehind(text, end)
    ) {
>>>>>>> f2e8499 (Take any capital behind in, from or near for a town where no illness, medicine or study stands before it)
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
