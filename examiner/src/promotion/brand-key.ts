import { partings } from "../medicines/endings.ts";
import { CYRILLIC, keyOf, kindOf, LATIN } from "../text/fold.ts";

const ARTICLES = /^(?:وال|بال|فال|كال|لل|ال|و)(?=.{4})/;
const CYRILLIC_LETTERS = /[\u0430-\u045f]/;
const SOUNDS: Readonly<Record<string, string>> = {
  а: "a",
  б: "b",
  в: "v",
  г: "g",
  д: "d",
  е: "e",
  ж: "zh",
  з: "z",
  и: "i",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  с: "s",
  т: "t",
  у: "u",
  ф: "f",
  х: "h",
  ц: "c",
  ч: "ch",
  ш: "sh",
  ю: "iu",
  я: "ia",
};

/** A Cyrillic name without its endings, the same for all its forms. */
function stemOf(key: string): string {
  for (let stem = key; ; ) {
    const shorter = partings(stem).at(-1)?.[0];
    if (shorter === undefined) {
      return stem;
    }
    stem = shorter;
  }
}

/** One word for all spellings and forms of a brand's name in one script. */
export function brandKey(name: string): string {
  const units = [...name].map((unit) => unit.charCodeAt(0));
  const isLatin = units.some((unit) => (kindOf(unit) & LATIN) !== 0);
  // Cyrillic texts put endings to Latin names.
  const own = isLatin
    ? units.filter((unit) => (kindOf(unit) & CYRILLIC) === 0)
    : units;
  const key = own
    .map((unit) => keyOf(unit))
    .filter((unit) => unit !== 0)
    .map((unit) => String.fromCharCode(unit))
    .join("");
  return CYRILLIC_LETTERS.test(key) ? stemOf(key) : key.replace(ARTICLES, "");
}

/** As a host could spell it: letters of one sound are one, doubled letters too. */
export const sound = (word: string): string =>
  word
    .replace(/[\u0430-\u045f]/g, (letter) => SOUNDS[letter] ?? "")
    .replace(/[^a-z0-9]/g, "")
    .replace(/ph/g, "f")
    .replace(/x/g, "ks")
    .replace(/[cq]k?/g, "k")
    .replace(/y/g, "i")
    .replace(/(.)\1/g, "$1");
