import type { ActiveRule } from "./active-rule.ts";
import { type Match, REACH, type View } from "./rule.ts";
import type { Sighting } from "./sighting.ts";
import {
  CHARACTERS,
  DIGIT,
  isWord,
  LETTER,
  UPPERCASE,
} from "./text/characters.ts";
import { rolesAt } from "./text/words.ts";
import type { Wakers } from "./wakers.ts";

/** A part of the text that has to be scanned anew; both ends lie between words. */
export interface Region {
  readonly start: number;
  readonly end: number;
}

/**
 * Widens a changed span to all places whose rules may look into it, and on to the next word borders:
 * a place outside the region sees the same REACH units as before.
 */
export function regionAround(text: string, start: number, end: number): Region {
  let from = Math.max(0, start - REACH);
  while (from > 0 && isWord(text.charCodeAt(from - 1))) {
    from--;
  }
  let to = Math.min(text.length, end + REACH);
  while (to < text.length && isWord(text.charCodeAt(to))) {
    to++;
  }
  return { start: from, end: to };
}

/** Words longer than this are in no list. */
const LONGEST_WORD = 32;

/** Arabic writes these in one with the next word. */
const PARTICLES = "وفبلك";
const SHORTEST_JOINED = 3;

/** A match with the place that woke its rule. */
export const sighting = (
  active: ActiveRule,
  match: Match,
  at: number,
  atEnd: number
): Sighting => ({
  active,
  at,
  atEnd,
  start: match.start,
  end: match.end,
  params: match.params ?? {},
  suggestions: match.suggestions ?? [],
  left: match.left,
});

class Scanner {
  readonly sightings: Sighting[] = [];

  constructor(
    readonly view: View,
    readonly wakers: Wakers
  ) {}

  wake(rule: number, start: number, end: number): void {
    const match = this.wakers.looks[rule]!(this.view, start, end);
    if (match) {
      const active = this.wakers.rules[rule]!;
      this.sightings.push(sighting(active, match, start, end));
    }
  }

  wakeAll(rules: readonly number[], start: number, end: number): void {
    for (let i = 0; i < rules.length; i++) {
      this.wake(rules[i]!, start, end);
    }
  }

  word(start: number, end: number): void {
    const { wakers, view } = this;
    if (wakers.anyWord && end - start <= LONGEST_WORD) {
      const roles = rolesAt(view.text, start, end);
      if (roles !== 0) {
        this.wakeAll(wakers.words(roles), start, end);
      } else if (
        end - start > SHORTEST_JOINED &&
        PARTICLES.includes(view.text[start]!)
      ) {
        this.wakeAll(wakers.joined, start + 1, end);
      }
    }
    if ((CHARACTERS[view.text.charCodeAt(start)]! & UPPERCASE) !== 0) {
      this.wakeAll(wakers.capitals, start, end);
    }
    this.wakeAll(wakers.everyWord, start, end);
  }
}

const runEnd = (text: string, start: number, end: number, bit: number) => {
  let at = start + 1;
  while (at < end && (CHARACTERS[text.charCodeAt(at)]! & bit) !== 0) {
    at++;
  }
  return at;
};

/** Wakes the rules at every place of the region, in one pass. Sightings come in order of their places. */
export function scan(
  view: View,
  { start, end }: Region,
  wakers: Wakers
): Sighting[] {
  const scanner = new Scanner(view, wakers);
  const { text } = view;
  for (let at = start; at < end; ) {
    const unit = text.charCodeAt(at);
    const bits = CHARACTERS[unit]!;
    let past = at + 1;
    if ((bits & LETTER) !== 0) {
      past = runEnd(text, at, end, LETTER);
      scanner.word(at, past);
    } else if ((bits & DIGIT) !== 0) {
      past = runEnd(text, at, end, DIGIT);
      scanner.wakeAll(wakers.digits, at, past);
    } else if (wakers.characters.has(unit)) {
      scanner.wakeAll(wakers.characters.get(unit)!, at, past);
    }
    at = past;
  }
  return scanner.sightings;
}
