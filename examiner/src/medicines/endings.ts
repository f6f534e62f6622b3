/** Case endings of Ukrainian and Russian nouns, as folded keys (і, ї, й and ы are и there), by a name's last letter. */
const split = (endings: string): ReadonlySet<string> =>
  new Set(endings.split(" "));

const AFTER_CONSONANT = split("а у и е ом ам ах ами ов ив ови");
/** A name in л may be hard or soft: keys have no soft sign. */
const AFTER_L = split("а у и е ом ам ах ами ов ив ови я ю ем ям ях ями ев еви");
const FOR_A = split("и у ою ои е ам ах ами");
const FOR_YA = split("и ю ею еи е ям ях ями");
const NONE: ReadonlySet<string> = new Set();

export const LONGEST_ENDING = 3;
export const SHORTEST_STEM = 4;
/** Of a name's last word, where the words before it already speak for the name. */
const SHORTEST_LAST_STEM = 2;
/** Names in other vowels are not inflected. */
const UNCHANGING = "еиоую";

function endingsOf(word: string): ReadonlySet<string> {
  const last = word.at(-1)!;
  if (UNCHANGING.includes(last)) {
    return NONE;
  }
  const own: Record<string, ReadonlySet<string>> = {
    а: FOR_A,
    я: FOR_YA,
    л: AFTER_L,
  };
  return own[last] ?? AFTER_CONSONANT;
}

const isVowelEnded = (word: string) => word.endsWith("а") || word.endsWith("я");

/** Endings that Cyrillic texts put to a name in Latin letters. */
export const isEnding = (key: string) =>
  AFTER_L.has(key) || FOR_A.has(key) || FOR_YA.has(key);

/** What is left of a Cyrillic name before its endings; undefined when it is too short to be inflected. */
export function stemOf(word: string): string | undefined {
  const stem = isVowelEnded(word) ? word.slice(0, -1) : word;
  return stem.length >= SHORTEST_STEM ? stem : undefined;
}

/** Ways to part a word into a stem and an ending, longest stem first. */
export function partings(
  key: string,
  least = SHORTEST_STEM
): Array<[stem: string, ending: string]> {
  const parted: Array<[string, string]> = [];
  for (let length = 1; length <= LONGEST_ENDING; length++) {
    const ending = key.slice(-length);
    if (key.length - length >= least && isEnding(ending)) {
      parted.push([key.slice(0, -length), ending]);
    }
  }
  return parted;
}

/** Words that may stand in a name where a text has this form of them, the form itself first. */
export function basesOf(key: string): string[] {
  const bases = [key];
  for (const [stem, ending] of partings(key, SHORTEST_LAST_STEM)) {
    const words = [stem, stem + "а", stem + "я"];
    bases.push(...words.filter((word) => takes(word, ending)));
  }
  return bases;
}

/** Whether a name with the parted word's stem may have its ending. */
export const takes = (word: string, ending: string) =>
  endingsOf(word).has(ending);
