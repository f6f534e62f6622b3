import type { LocalRule } from "../../rule.ts";
import { isLetter } from "../../text/characters.ts";
import { languageAt } from "../../text/language.ts";
import { namedAgain } from "../../text/names/again.ts";
import { beforeDegree } from "../../text/names/before-degree.ts";
import { behindCue } from "../../text/names/behind-cue.ts";
import { behindGreeting } from "../../text/names/behind-greeting.ts";
import { behindTitle } from "../../text/names/behind-title.ts";
import { behindClinician } from "../../text/names/clinicians.ts";
import {
  aloneOfAge,
  inCapitals,
  withAge,
  withInitials,
  withPatronymic,
  withTrade,
} from "../../text/names/cyrillic.ts";
import {
  inCapitalsOfAge,
  inContext,
  ofAge,
} from "../../text/names/in-context.ts";
import { knownName } from "../../text/names/known.ts";
import { type Named, toMatch } from "../../text/names/named.ts";
import { isCyrillic } from "../../text/names/scripts.ts";
import { within } from "../../text/within.ts";
import { roleBits, rolesOf } from "../../text/words.ts";

const TITLE = roleBits(["title"]);
const CUE = roleBits(["patient", "person", "name-cue"]);
const GREETING = roleBits(["greeting"]);
const DEGREE = roleBits(["degree"]);
const CLINICIAN = roleBits(["clinician"]);
const GIVEN = roleBits(["given-name"]);
const ANY = TITLE | CUE | CLINICIAN | DEGREE | GIVEN | GREETING;

function behindWord(text: string, start: number, end: number) {
  const roles = rolesOf(text.slice(start, end));
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
            (inContext(near, from) ?? knownName(near, from, to))) ||
          undefined
      );
}

function find(text: string, start: number, end: number): Named | undefined {
  if (!isLetter(text.charCodeAt(start))) {
    return withInitials(text, start);
  }
  const shaped = isCyrillic(text[start]!)
    ? (withPatronymic(text, start, end) ??
      withAge(text, start) ??
      withTrade(text, start) ??
      aloneOfAge(text, start) ??
      inCapitals(text, start))
    : (ofAge(text, start, end) ?? inCapitalsOfAge(text, start));
  return shaped ?? behindWord(text, start, end);
}

/** A name behind a title or a word for its owner, with initials or a patronymic, or in words about somebody. */
export default {
  category: "NAME",
  reads: ["quote", "code", "link-text", "alt-text", "html"],
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
    characters: ".",
  },
  look({ text }, start, end) {
    const named = find(text, start, end);
    return named && toMatch(named, text, languageAt(text, start, end));
  },
  again: namedAgain,
} satisfies LocalRule;
