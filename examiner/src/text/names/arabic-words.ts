import { hasStem } from "../words.ts";

/** What an Arabic word is, by its letters alone; words come without vowels, hamza on alif, and ة as ه. */

const ARTICLE = /^ال(?:[\u0621-\u064a]{3,10}|له)$/;
// What goes on to describe somebody, or something, behind a name.
const DESCRIBES = /^ال(?:عام|سن|شهر|ظهر|ام|اب|دم|كبير|جديد|عزيز)$/;
const VERB =
  /^[وف]?(?:[يتن][\u0621-\u064a]{2,20}|[سف][يتن][\u0621-\u064a]{3,20}|(?:جا|جه|رد|تم|عام)$)/;
const LIKE_A_VERB =
  /^(?:[يتنسبلوفك]|ا[\u0621-\u064a]{3}$|ا[\u0621-\u064a]ت)|(?:ان|ين|ون|ات)$/;
// "ومواضيعها", "سميتها", and a line to write on.
const HERS = /^.{3,14}ها$|^$/;
const SHORT_WORD = /^[\u0621-\u064a]{1,2}$/;

/** "الجبوري", "الحسن": of a tribe, a town, a father. */
export const isFamily = (word: string) =>
  ARTICLE.test(word) &&
  !DESCRIBES.test(word) &&
  !hasStem(word.slice(2), "described-stem");
const JOINED = /^[وف]/;
export const isVerb = (word: string) =>
  VERB.test(word) ||
  hasStem(word, "verb-stem") ||
  (JOINED.test(word) && hasStem(word.slice(1), "verb-stem"));
/** Some names look like this too: only where nothing else speaks for one. */
export const isLikeAVerb = (word: string) =>
  isVerb(word) || LIKE_A_VERB.test(word);
export const isPlainWord = (word: string) =>
  SHORT_WORD.test(word) || HERS.test(word);

/** Is more than the end of a clause behind a name: another word? */
export const goesOn = (behind: string) => /^ {0,2}[\u0621-\u06d3]/.test(behind);

/** "حسَنًا": a name is no adverb. */
export const isAnnotated = (word: string) => /\u064b/.test(word);
