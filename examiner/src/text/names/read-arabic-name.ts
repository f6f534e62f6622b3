import type { Role } from "../../rule.ts";
import { A } from "../arabic.ts";
import { bare } from "../fingerprint.ts";
import { after, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import {
  goesOn,
  isAnnotated,
  isFamily,
  isLikeAVerb,
  isPlainWord,
  isVerb,
} from "./arabic-words.ts";

const WORD = sticky(`[${A}]{2,20}(?![${A}0-9_])`);
const GAP = sticky(" {1,2}(?:[\\u0621-\\u064a]\\. ?)?");
// "عبد الرحمن", "أبو خالد", "بن سالم": one name, written as two words.
const LINK = /^(?:عبد|ولد|عبيد|ابو|ابي|ام|بن|بنت|ال|ابن|بو|ذو)$/;
/** Nobody's first word. */
const NO_FIRST = /^(?:بن|بنت|ال|ابن|بو|ذو|ولد)(?: |$)/;
const LONGEST = 60;
const MOST_WORDS = 5;
/** Longer ones are medicines. */
const LONGEST_FAMILY = 13;

const OTHER: readonly Role[] = [
  "not-name",
  "title",
  "patient",
  "person",
  "kinship",
  "month",
];
const isGiven = (word: string) => hasRole(word, ["given-name"]);
/** A given name that is no other word. */
const isWhole = (word: string) =>
  isGiven(word) && !hasRole(word, ["also-word"]);
export const isOther = (word: string) =>
  !isGiven(word) && (hasRole(word, OTHER) || isPlainWord(bare(word)));

/**
 * How much the words before say: a field that holds nothing but a name, a name must follow, a name or a verb may,
 * or anything.
 */
export type Certainty = "field" | "sure" | "title" | "none";

const oneAt = (text: string, at: number) => matchAt(WORD, text, at)?.[0];

/** The word at `at`, with the next one if the two are written as two and are one. */
function wordAt(text: string, at: number, deep = false): string | undefined {
  const word = oneAt(text, at);
  const gap =
    word && word.length < 7 && LINK.test(bare(word))
      ? matchAt(GAP, text, at + word.length)?.[0]
      : undefined;
  const next =
    gap &&
    (deep
      ? oneAt(text, at + word!.length + gap.length)
      : wordAt(text, at + word!.length + gap.length, true));
  // "آدم ولد بقيصرية" was born, "ولد الشيخ" is somebody's son.
  const links =
    next &&
    !isOther(next) &&
    (bare(word!) !== "ولد" || isGiven(next) || bare(next).startsWith("ال"));
  return links ? word! + gap + next : word;
}

interface Next {
  readonly word: string;
  readonly end: number;
}

function nextAt(text: string, end: number): Next | undefined {
  const gap = matchAt(GAP, text, end)?.[0];
  const word = gap && wordAt(text, end + gap.length);
  return gap && word
    ? { word, end: end + gap.length + word.length }
    : undefined;
}

const isNamePart = (word: string) => word.includes(" ") || isGiven(word);

/** Can the word be a name though no list has it? A title makes one of it if it is written like no verb. */
function opens(
  text: string,
  end: number,
  word: string,
  certainty: Certainty
): boolean {
  if (isOther(word) || isAnnotated(word)) {
    return false;
  }
  if (certainty === "none") {
    return false;
  }
  if (bare(word).startsWith("ال")) {
    return (
      (certainty !== "sure" || bare(word).endsWith("ي")) && isFamily(bare(word))
    );
  }
  if (certainty === "sure") {
    return true;
  }
  if (certainty === "field") {
    return !isVerb(bare(word));
  }
  const next = nextAt(text, end)?.word;
  return (
    (next !== undefined && (isNamePart(next) || isFamily(bare(next)))) ||
    !isVerb(bare(word))
  );
}

const WITH_PARTICLE = /^[بلو].{4}/;
/** In a sentence: a verb, a thing with the article, a medicine. */
const isNoName = (word: string) =>
  isVerb(word) ||
  word.length >= LONGEST_FAMILY ||
  WITH_PARTICLE.test(word) ||
  (word.startsWith("ال") && !(word.endsWith("ي") && isFamily(word)));

/** All words of a field, if nothing in it is a plain word; in a sentence no verb either. */
function wholeField(
  text: string,
  at: number,
  inSentence: boolean
): number | undefined {
  let end = at;
  for (let count = 0; count < MOST_WORDS && end - at < LONGEST; count++) {
    const word = count === 0 ? wordAt(text, at) : nextAt(text, end)?.word;
    if (
      !word ||
      isOther(word) ||
      (inSentence && !isNamePart(word) && isNoName(bare(word)))
    ) {
      break;
    }
    end = count === 0 ? at + word.length : nextAt(text, end)!.end;
  }
  return end > at && !goesOn(after(text, end, 3)) ? end : undefined;
}

/**
 * Reads an Arabic name that begins exactly at `at`. Nothing in the letters shows a name, so the first word has to
 * be a known one, unless what stands before is certain; family names follow with the article, or if they are known.
 *
 * @returns where it ends, or undefined; at most 100 UTF-16 units on
 */
export function readArabicName(
  text: string,
  at: number,
  certainty: Certainty
): number | undefined {
  const first = wordAt(text, at);
  if (!first || NO_FIRST.test(bare(first))) {
    return undefined;
  }
  const end = at + first.length;
  const known = isNamePart(first) && !isAnnotated(first);
  if (!known && !opens(text, end, first, certainty)) {
    return undefined;
  }
  const whole =
    certainty === "field" || certainty === "sure"
      ? wholeField(text, at, certainty === "sure")
      : undefined;
  const to = whole ?? readFurther(text, at, end);
  return to === end && (certainty !== "none" || isWhole(first))
    ? withFamily(text, end, certainty === "none")
    : to;
}

/** Behind a title one more word is the family's, if it is written like no verb and like no small word. */
function withFamily(text: string, end: number, last: boolean): number {
  const next = nextAt(text, end);
  const ends = () => next !== undefined && !goesOn(after(text, next.end, 3));
  const family =
    next &&
    next.word.length > 2 &&
    !isOther(next.word) &&
    !isAnnotated(next.word) &&
    !isVerb(bare(next.word)) &&
    next.word.length < LONGEST_FAMILY &&
    (isFamily(bare(next.word)) || !bare(next.word).startsWith("ال")) &&
    (isFamily(bare(next.word)) ||
      (!isLikeAVerb(bare(next.word)) ? !last || ends() : !last && ends()));
  return family ? next.end : end;
}

function readFurther(text: string, at: number, from: number): number {
  let end = from;
  for (let count = 1; count < MOST_WORDS && end - at < LONGEST; count++) {
    const next = nextAt(text, end);
    const belongs =
      next &&
      !isOther(next.word) &&
      !isAnnotated(next.word) &&
      (isNamePart(next.word) || isFamily(bare(next.word)));
    if (!belongs) {
      break;
    }
    end = next.end;
  }
  return end;
}
