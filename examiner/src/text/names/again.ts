import type { Match } from "../../rule.ts";
import { isLetter } from "../characters.ts";
import { languageAt } from "../language.ts";
import { after, before, L, LL, LU } from "../patterns.ts";
import { roleBits, rolesOf } from "../words.ts";
import { peopleInTables } from "./in-table.ts";
import { toMatch } from "./named.ts";
import { isTerm } from "./places.ts";
import { isCyrillic } from "./scripts.ts";

const PART = new RegExp(
  `(?<![${L}'-])[${LU}](?:['’][${LU}])?[${LL}]{1,20}(?:-[${L}]{2,16})?(?![${L}])`,
  "g"
);
/** More names than that are a list, not a story; it also bounds what a keystroke costs. */
const MOST_PARTS = 24;
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;
const VOWEL = /[аеиіїйоуюяьєыэё]$/;
const SMALL = new RegExp(`^[${LL}]{0,${LONGEST_ENDING}}$`);
const JOINED = /[-'’/@_.#]$/;
const JOINED_ON = /^(?:[-@_/]|\.[a-z])/;

/** Words that are also something else come back as that. */
const OTHER = roleBits([
  "also-word",
  "eponym",
  "month",
  "not-name",
  "title",
  "patient",
  "person",
  "kinship",
  "clinician",
]);
const isOther = (word: string) => (rolesOf(word) & OTHER) !== 0;

function partsOf(text: string, matches: readonly Match[]): Set<string> {
  const parts = new Set<string>();
  for (const { start, end } of matches) {
    const written = text.slice(start, end);
    PART.lastIndex = 0;
    for (let found = PART.exec(written); found; found = PART.exec(written)) {
      if (parts.size < MOST_PARTS && !isOther(found[0])) {
        parts.add(found[0]);
      }
    }
  }
  return parts;
}

/** What all forms of a name begin with; Cyrillic names have cases. */
const stemOf = (word: string) => {
  const stem = isCyrillic(word) ? word.replace(VOWEL, "") : word;
  return stem.length < SHORTEST_STEM ? word : stem;
};

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLetter(text.charCodeAt(end))) {
    end++;
  }
  return end;
}

function standsAt(text: string, start: number, end: number): boolean {
  const behind = after(text, end, 40);
  return !(
    isLetter(text.charCodeAt(start - 1)) ||
    JOINED.test(before(text, start, 1)) ||
    JOINED_ON.test(behind) ||
    isTerm(behind)
  );
}

function* placesOf(text: string, word: string) {
  const stem = stemOf(word);
  const inflected = isCyrillic(word);
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const end = wordEnd(text, at + stem.length);
    const ending = text.slice(at + stem.length, end);
    const same = inflected ? SMALL.test(ending) : ending === "";
    if (same && standsAt(text, at, end)) {
      yield { start: at, end };
    }
  }
}

/**
 * Where the words of names that were found stand again: the family name alone, the first name alone, in any case.
 * Costs no more than a few looks through the text.
 */
export function namedAgain(text: string, matches: readonly Match[]): Match[] {
  const again: Match[] = text.includes("---")
    ? peopleInTables(text).map((named) =>
        toMatch(named, text, languageAt(text, named.start, named.end))
      )
    : [];
  for (const word of partsOf(text, matches)) {
    for (const { start, end } of placesOf(text, word)) {
      again.push(
        toMatch(
          { start, end, place: "own" },
          text,
          languageAt(text, start, end)
        )
      );
    }
  }
  return again;
}
