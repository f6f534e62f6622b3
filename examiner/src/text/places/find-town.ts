import { isArabic, isCyrillic } from "../names/scripts.ts";
import { hasRole } from "../words.ts";
import { townOfArabicSigner } from "./arabic/sign-off.ts";
import { behindArabicPlaceCue } from "./arabic/town/behind-place-cue.ts";
import { behindCyrillicPlaceCue } from "./cyrillic/town/behind-place-cue.ts";
import {
  townInBrackets,
  townOfDateline,
  townOfDetails,
  townOfSigner,
} from "./latin/sign-off.ts";
import { behindLatinPlaceCue } from "./latin/town/behind-place-cue.ts";

/** The town behind the word at [start, end). */
export function findTown(text: string, start: number, end: number) {
  const first = text[start]!;
  if (isArabic(first)) {
    return hasRole(text.slice(start, end), ["greeting"])
      ? townOfArabicSigner(text, end)
      : behindArabicPlaceCue(text, start, end);
  }
  if (first === "(") {
    return townInBrackets(text, start);
  }
  const word = text.slice(start, end);
  if (word.length === 1 && /[mf]/i.test(word)) {
    return townOfDetails(text, end);
  }
  if (hasRole(word, ["greeting", "month"])) {
    if (isCyrillic(first)) {
      return undefined;
    }
    return hasRole(word, ["month"])
      ? townOfDateline(text, start)
      : townOfSigner(text, end);
  }
  return isCyrillic(first)
    ? behindCyrillicPlaceCue(text, start, end)
    : behindLatinPlaceCue(text, start, end);
}
