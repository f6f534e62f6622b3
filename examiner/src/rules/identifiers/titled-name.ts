import type { LocalRule } from "../../rule.ts";
import { isLetter } from "../../text/characters.ts";
import { languageAt } from "../../text/language.ts";
import { behindCue } from "../../text/names/behind-cue.ts";
import { behindTitle } from "../../text/names/behind-title.ts";
import { withInitials, withPatronymic } from "../../text/names/cyrillic.ts";
import { inContext } from "../../text/names/in-context.ts";
import { type Named, toMatch } from "../../text/names/named.ts";
import { roleBits, rolesOf } from "../../text/words.ts";

const CUES = roleBits(["patient", "person", "name-cue"]);
const TITLE = roleBits(["title"]);
const GIVEN = roleBits(["given-name"]);

const isCyrillic = (unit: number) => unit >= 0x400 && unit < 0x530;

function find(text: string, start: number, end: number): Named | undefined {
  const unit = text.charCodeAt(start);
  if (!isLetter(unit)) {
    return withInitials(text, start);
  }
  const patronymic = isCyrillic(unit)
    ? withPatronymic(text, start, end)
    : undefined;
  const roles = patronymic ? 0 : rolesOf(text.slice(start, end));
  return (
    patronymic ??
    ((roles & TITLE) !== 0 ? behindTitle(text, start, end) : undefined) ??
    ((roles & CUES) !== 0 ? behindCue(text, start, end) : undefined) ??
    ((roles & GIVEN) !== 0 ? inContext(text, start, end) : undefined)
  );
}

/** A name behind a title or a word for its owner, with initials or a patronymic, or in words about somebody. */
export default {
  category: "NAME",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
  wakes: {
    words: ["title", "patient", "person", "name-cue", "given-name"],
    capitals: true,
    characters: ".",
  },
  look({ text }, start, end) {
    const named = find(text, start, end);
    return named && toMatch(named, text, languageAt(text, start, end));
  },
} satisfies LocalRule;
