import { bare } from "../../../fingerprint.ts";
import { isVerb } from "../../../names/arabic-words.ts";
import { matchAt, sticky } from "../../../patterns.ts";
import { hasRole } from "../../../words.ts";
import { isArabicGeneric, isArabicRegion } from "../../lists.ts";
import { A } from "../letters.ts";
import { WORD } from "./known.ts";

const HOUSE = /^(?:المنزل|البيت|المستشفي|الدار)$/;

const FIRST_OF_TWO = sticky(
  `(?:بيت|كفر|دير|وادي|تل|أم|أبو|ذي|حفر|خميس|سوق|سيدي|[أا]ولاد|[أا]يت|تيزي|بني|رأس|برج|خان|شبين|ميت|عين) [${A}]{2,12}`
);

/** Can the word be a town that no list has? */
export const isPlaceName = (word: string) =>
  !isArabicGeneric(word) &&
  !HOUSE.test(bare(word)) &&
  !isArabicRegion(word) &&
  !hasRole(word, ["not-name", "preposition", "facility-head", "month"]);

/** Where a town ends that no list has. */
export function unknown(text: string, at: number): number | undefined {
  const two = matchAt(FIRST_OF_TWO, text, at)?.[0];
  if (two) {
    return at + two.length;
  }
  const one = matchAt(WORD, text, at)?.[0];
  return one && isPlaceName(one)
    ? (secondWord(text, at + one.length) ?? at + one.length)
    : undefined;
}

const SECOND = sticky(` ([${A}]{3,12})(?= ?[،,.\\n)])`);

/** "تفرغ| زينة|،": one more word that ends the clause. */
function secondWord(text: string, at: number): number | undefined {
  const found = matchAt(SECOND, text, at);
  return found && isPlaceName(found[1]!) && !isVerb(bare(found[1]!))
    ? at + found[0].length
    : undefined;
}
