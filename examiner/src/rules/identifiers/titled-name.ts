import { isMedicine as isMeant } from "../../medicines/caution.ts";
import { isSure } from "../../medicines/directory.ts";
import { Surroundings } from "../../medicines/surroundings.ts";
import { lookUp } from "../../packs.ts";
import { type LocalRule, REACH, type View } from "../../rule.ts";
import { isLetter, isUppercase } from "../../text/characters.ts";
import { languageAt } from "../../text/language.ts";
import { namedAgain } from "../../text/names/again.ts";
import { arabicAlone } from "../../text/names/arabic/alone.ts";
import { behindCue } from "../../text/names/behind-cue.ts";
import { behindGreeting } from "../../text/names/behind-greeting.ts";
import { behindTitle } from "../../text/names/behind-title.ts";
import { byShape } from "../../text/names/by-shape.ts";
import { behindClinician } from "../../text/names/clinicians.ts";
import { withInitials } from "../../text/names/cyrillic/with-initials.ts";
import { inCarets } from "../../text/names/in-codes.ts";
import { knownName } from "../../text/names/known.ts";
import { beforeDegree } from "../../text/names/latin/before-degree.ts";
import { beforeInitial } from "../../text/names/latin/before-initial.ts";
import { withLatinInitial } from "../../text/names/latin/behind-initial.ts";
import { inContext } from "../../text/names/latin/in-context.ts";
import { type Named, toMatch } from "../../text/names/named.ts";
import { smallWithAge } from "../../text/names/of-age.ts";
import { small } from "../../text/names/small.ts";
import { within } from "../../text/within.ts";
import { roleBits, rolesAt } from "../../text/words.ts";

const TITLE = roleBits(["title"]);
const CUE = roleBits(["patient", "person", "name-cue"]);
const GREETING = roleBits(["greeting"]);
const DEGREE = roleBits(["degree"]);
const CLINICIAN = roleBits(["clinician"]);
const GIVEN = roleBits(["given-name"]);
const ANY = TITLE | CUE | CLINICIAN | DEGREE | GIVEN | GREETING;

function behindWord(text: string, start: number, end: number) {
  const roles = rolesAt(text, start, end);
  return (roles & ANY) === 0
    ? undefined
    : within(
        text,
        start,
        end,
        (near, from, to) =>
          (roles & TITLE && behindTitle(near, from, to)) ||
          (roles & CUE && behindCue(near, from, to)) ||
          (roles & CLINICIAN && behindClinician(near, from, to)) ||
          (roles & GREETING && behindGreeting(near, from, to)) ||
          (roles & DEGREE && beforeDegree(near, from, to)) ||
          (roles & GIVEN &&
            (inContext(near, from) ??
              knownName(near, from, to) ??
              smallWithAge(near, from, to) ??
              arabicAlone(near, from) ??
              small(near, from, to))) ||
          undefined
      );
}

/**
 * "после Аугментина": medicines have the endings of surnames. A name that is nothing but a trademark is nobody's, nor is
 * one that is prescribed, "Лірику 75 мг".
 */
function isMedicine({ text, packs }: View, start: number, end: number) {
  const limit = end + REACH;
  const looked = lookUp(text, start, limit, packs);
  return (
    looked !== undefined &&
    (isSure(looked.found.readings) ||
      isMeant(new Surroundings(looked, text, start - REACH, limit)))
  );
}

/** "gave the patient Lasix": behind a word for somebody, the whole name is nothing but a trademark. */
function isGiven({ text, packs }: View, named: Named, limit: number) {
  const looked =
    named.place === "owner"
      ? lookUp(text, named.start, limit, packs)
      : undefined;
  return (
    looked !== undefined &&
    looked.found.end >= named.end &&
    isSure(looked.found.readings)
  );
}

function find(view: View, start: number, end: number): Named | undefined {
  const { text } = view;
  if (isLetter(text.charCodeAt(start))) {
    const shaped = byShape(text, start, end);
    return shaped && !isMedicine(view, start, end)
      ? shaped
      : behindWord(text, start, end);
  }
  if (text[start] === "^") {
    return inCarets(text, start);
  }
  return isUppercase(text.charCodeAt(start - 1))
    ? (withInitials(text, start) ??
        withLatinInitial(text, start) ??
        beforeInitial(text, start))
    : undefined;
}

/** A name behind a title or a word for its owner, with initials or a patronymic, or in words about somebody. */
export default {
  category: "NAME",
  reads: ["quote", "code", "link-text", "alt-text", "mention", "html"],
  wakes: {
    words: [
      "title",
      "patient",
      "person",
      "name-cue",
      "clinician",
      "degree",
      "greeting",
      "given-name",
    ],
    capitals: true,
    joined: true,
    characters: ".^",
  },
  look(view, start, end) {
    const named = find(view, start, end);
    return named && !isGiven(view, named, end + REACH)
      ? toMatch(named, view.text, languageAt(view.text, start, end))
      : undefined;
  },
  again: namedAgain,
} satisfies LocalRule;
