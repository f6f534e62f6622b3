import { isLetter, isUppercase } from "../../characters.ts";
import { L, LU, matchAt, sticky } from "../../patterns.ts";

/** One word of a name with where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const MOST_BACK = 9;
const LONGEST = 28;
const INSIDE = /['&/.-]/;

/** Parts of a word: letters, and signs between two of them. A dot only behind an abbreviation. */
const isPart = (text: string, at: number) =>
  isLetter(text.charCodeAt(at)) || INSIDE.test(text[at] ?? "");

/** The abbreviations whose dot ends no sentence. */
const DOTTED =
  /^(?:St|Ste|Mt|Ft|Med|Hosp|Univ|Dr|Gen|Ctr|Mem|Reg|Inst|Sts|[A-Z](?:\.[A-Z]){0,3})\.$/;

/** The word that ends right before one space before `end`. */
function wordBefore(text: string, end: number): Word | undefined {
  const last = end - 1;
  if (text[last] !== " ") {
    return undefined;
  }
  let start = last;
  while (start > 0 && last - start < LONGEST && isPart(text, start - 1)) {
    start--;
  }
  const word = text.slice(start, last);
  return word === "" || (word.endsWith(".") && !DOTTED.test(word))
    ? undefined
    : { text: word, start, end: last };
}

export const isCapital = (word: string) => isUppercase(word.charCodeAt(0));

const LINK = /^(?:of|and|&|de|la|del|di|du|des|der|van|al|el|for|the|y|i|e)$/;

/** Words of a name on the left of `at`, in the order of the text: capitals, and small words that join two. */
export function namesBefore(text: string, at: number): Word[] {
  const words: Word[] = [];
  let next = at;
  for (let count = 0; count < MOST_BACK; count++) {
    const word = wordBefore(text, next);
    if (!word || !(isCapital(word.text) || LINK.test(word.text))) {
      break;
    }
    words.unshift(word);
    next = word.start;
  }
  while (words.length > 0 && !isCapital(words[0]!.text)) {
    words.shift();
  }
  return words;
}

const NAME = `[${LU}][${L}'&/-]{0,24}(?:(?<=(?:^|[^${L}])(?:St|Ste|Mt|Ft|Med|Hosp|Gen|Ctr|Co))\\.)?`;
const FURTHER = sticky(
  ` (?:(?:of|and|&|for|de|la|del|di|du|des|der|van|at|the|y|i|e|d'|l'|das|dos|da|do|nad|DE|DEL|LA|OF|FOR|THE|AND) ?){0,3}(${NAME})`
);

/** Words of a name from `at` on, which stands behind a word: " of Sick Children". */
export function namesAfter(text: string, at: number, most: number): Word[] {
  const words: Word[] = [];
  let end = at;
  while (words.length < most) {
    const found = matchAt(FURTHER, text, end);
    if (!found) {
      break;
    }
    const word = found[1]!;
    end += found[0].length;
    words.push({ text: word, start: end - word.length, end });
  }
  return words;
}

const FIRST = sticky(NAME);

/** Words of a name that begins exactly at `at`: "Mount Sinai". */
export function namesFrom(text: string, at: number, most: number): Word[] {
  const first = matchAt(FIRST, text, at)?.[0];
  if (!first) {
    return [];
  }
  const end = at + first.length;
  return [{ text: first, start: at, end }, ...namesAfter(text, end, most - 1)];
}

/** "Smith's" → "Smith". */
export const bare = (word: string) => word.replace(/(?:'s?|[.,])$/, "");
