import { isGeneric, isKnownFacility } from "../../lists.ts";
import { bare, type Word } from "../capitals.ts";

/** How many of the words make the longest known name; 0 for none. */
export function knownWords(words: readonly Word[], text: string): number {
  for (let count = Math.min(words.length, 4); count > 0; count--) {
    const name = text.slice(words[0]!.start, words[count - 1]!.end);
    if (isKnownFacility(name) || isKnownFacility(bare(name))) {
      return count;
    }
  }
  return 0;
}

const NO_HOSPITAL =
  /^(?:College|Society|Academy|Navy|Army|Family|Air|Mail|Colleges|Institute|Institution|Commission|Jelly|Free)/;

/** "St. Vincent's", "Royal Hobart": hospitals are called so. */
export const isSaints = (words: readonly Word[]) =>
  (words.length > 1 &&
    words[0]!.text === "Royal" &&
    !NO_HOSPITAL.test(words[1]!.text) &&
    !isGeneric(words[1]!.text)) ||
  (words.length > 1 &&
    /^(?:St|Saint|Ste)\.?$/.test(words[0]!.text) &&
    words[1]!.text.endsWith("'s"));

/** Known names that are also other things. */
export const AMBIGUOUS =
  /^(?:rush|sharp|legacy|brown|duke|penn|columbia|hamad|apollo|fortis|spire|mercy|swedish|providence|trinity health|aurora|spectrum|aims|methodist|baptist|imperial|circle health|priory|banner|advocate|christie|cochin|seton|barrow|atrium|keck|temple|howard|sharp|chop|slu|gosh|asan|qe|la paz|severance|sheba|einstein|jefferson|lifespan|legacy|kindred|brookdale|singleton|freeman)$/i;
