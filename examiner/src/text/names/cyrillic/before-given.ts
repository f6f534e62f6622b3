import { after, before, matchAt, sticky } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import { isOblique } from "../cyrillic.ts";
import type { Place } from "../named.ts";
import { isBorn, isState } from "./around.ts";
import { CAPITALISED, LOW } from "./capitalised.ts";
import { isFree } from "./no-person.ts";

const NEXT_WORD = sticky(` {1,2}(${CAPITALISED})(?![${LOW}А-ЯІЇЄҐЁ-])`);
const OPENS = /(?:^|[.!?\n*>|-]) {0,3}$/;

/** "вступила Стеблій Марта": a given name behind any other capital inside a sentence; a year of birth behind two. */
export function beforeGiven(
  text: string,
  start: number,
  end: number,
  word: string
): Place | undefined {
  const next = matchAt(NEXT_WORD, text, end);
  const given =
    next !== null &&
    hasRole(next[1]!, ["given-name"]) &&
    !hasRole(word, ["clinician", "name-cue", "greeting"]) &&
    (word.length < 4 || !hasRole(word, ["given-name"])) &&
    (isOblique(word) || !OPENS.test(before(text, start, 4)));
  // "Юлдашев Бобур, патент …": a family name and one more capital.
  const pair =
    next !== null &&
    isOblique(word) &&
    !FIRST_ONLY.test(word) &&
    BEGINS.test(before(text, start, 4)) &&
    PAIR_ENDS.test(after(text, end + next[0].length, 3)) &&
    !isState(next[1]!) &&
    isFree(next[1]!);
  return given ||
    pair ||
    (next && isBorn(after(text, end + next[0].length, 24)))
    ? "own"
    : undefined;
}

/** Adjectives and genitives before a title: "Покровська Лікарня", "Больных Пациентов". */
const FIRST_ONLY = /(?:[сц]ь?к[а-яіїє]{1,3}|[иы]х|[оеиіу]й|ка|ку|ком)$/;

const BEGINS = /(?:^|[.!?\n*>|:;,(–-] {0,3})$/;
const PAIR_ENDS = /^(?:[,:;(]| ?[–—(]| \d|$|\n)/;
