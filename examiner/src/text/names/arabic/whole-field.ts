import { bare } from "../../fingerprint.ts";
import { after } from "../../patterns.ts";
import { goesOn, isFamily, isVerb } from "../arabic-words.ts";
import { LONGEST, LONGEST_FAMILY, MOST_WORDS } from "./longest.ts";
import { isNamePart, isOther } from "./name-part.ts";
import { nextAt, wordAt } from "./word-at.ts";

const WITH_PARTICLE = /^[بلو].{4}/;

/** In a sentence: a verb, a thing with the article, a medicine. */
const isNoName = (word: string) =>
  isVerb(word) ||
  word.length >= LONGEST_FAMILY ||
  WITH_PARTICLE.test(word) ||
  (word.startsWith("ال") && !(word.endsWith("ي") && isFamily(word)));

/** All words of a field, if nothing in it is a plain word; in a sentence no verb either. */
export function wholeField(
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
