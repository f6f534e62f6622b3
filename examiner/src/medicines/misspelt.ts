import { ARABIC, CYRILLIC, SCRIPTS } from "../text/fold.ts";
import { WordReader } from "../text/word-reader.ts";
import { BARE, type Certainty, DOSED } from "./beside.ts";
import { basesOf } from "./endings.ts";
import { PROCLITICS } from "./forms.ts";
import type { Found } from "./look-up.ts";
import type { Near, Neighbours } from "./neighbours.ts";
import type { OwnWords } from "./own-words.ts";
import { heardLike } from "./sounds.ts";
import { bitOf, type Part, partsOf } from "./tokens.ts";

const SHORTEST = 5;
/** Where no dose stands beside it, a shorter word is too near to words that no list knows. */
const SHORTEST_WITHOUT_DOSE = 6;
/** A shorter word is two slips from too many names. */
const SHORTEST_FOR_SMALL = 7;
const SHORTEST_FOR_BARE = 7;
const SHORTEST_FOR_TWO = 8;
/** One slip among vowels; one of whatever kind; two among vowels; two, of which one is among vowels. */
const ONE_SMALL = 2;
const ONE = 3;
const TWO_SMALL = 4;
const TWO = 5;
/** Words that stand beside medicines, and those that stand before numbers as medicines do. */
const KNOWN: readonly Part[] = [
  "plain",
  "form",
  "route",
  "noun",
  "verb",
  "frequency",
];
const known = KNOWN.reduce((bits, part) => bits | bitOf(part), 0);
const reader = new WordReader();

/** Each form of the word that may be misspelt, with what Arabic wrote before it. */
function formsOf(key: string, kinds: number): Array<[string, string]> {
  if (kinds === ARABIC) {
    return ["", ...PROCLITICS]
      .filter((joined) => key.startsWith(joined))
      .map((joined) => [key.slice(joined.length), joined]);
  }
  const bases = kinds === CYRILLIC ? basesOf(key) : [key];
  return bases.map((base) => [base, ""]);
}

/** How far from a name a word may be; less than a slip: not at all. */
function mostFor(letters: number, certainty: Certainty): number {
  if (certainty === BARE) {
    return letters < SHORTEST_FOR_BARE ? 0 : ONE;
  }
  if (letters < SHORTEST_FOR_SMALL) {
    return ONE;
  }
  return certainty === DOSED && letters >= SHORTEST_FOR_TWO ? TWO : TWO_SMALL;
}

/**
 * What the word at `start` may be a misspelling of. Reads nothing at `limit` and behind it. `packs` are bits;
 * the surer it is that a medicine is meant, the longer a way to a name is believed.
 */
export function misspelt(
  neighbours: Neighbours,
  packs: number,
  text: string,
  start: number,
  limit: number,
  certainty: Certainty,
  own?: OwnWords
): Found | undefined {
  reader.read(text, start, limit);
  const { end, key, whole } = reader;
  const kinds = reader.kinds & SCRIPTS;
  const isOneScript = (kinds & (kinds - 1)) === 0 && kinds === reader.kinds;
  const shortest = certainty === DOSED ? SHORTEST : SHORTEST_WITHOUT_DOSE;
  if (!whole || end >= limit || key.length < shortest || !isOneScript) {
    return undefined;
  }
  const forms = formsOf(key, kinds).filter(
    ([form]) => form.length >= Math.max(SHORTEST, shortest - 1)
  );
  const { directory } = neighbours;
  const isKnown = (form: string) =>
    directory.substance(form) !== 0 || (partsOf(form) & known) !== 0;
  if (forms.some(([form]) => isKnown(form))) {
    return undefined;
  }
  let best: (Near & { joined: string }) | undefined;
  const compare = (word: string, joined: string, most: number) => {
    const near = neighbours.nearest(word, most, packs, own);
    if (near && (!best || near.away < best.away)) {
      best = { ...near, joined };
    }
  };
  for (const [form, joined] of forms) {
    if (form.length >= shortest || joined === "") {
      compare(form, joined, mostFor(form.length, certainty));
    }
  }
  if (!best && certainty === DOSED) {
    for (const [form, joined] of forms) {
      heardLike(form).forEach((word) => compare(word, joined, ONE_SMALL));
    }
  }
  return (
    best && {
      start,
      wordsEnd: end,
      end,
      behind: end,
      inflected: false,
      joined: best.joined,
      readings: best.entry,
    }
  );
}
