import { bare } from "../../fingerprint.ts";
import { isAnnotated, isFamily, isVerb } from "../arabic-words.ts";
import type { Certainty } from "./certainty.ts";
import { isNamePart, isOther } from "./name-part.ts";
import { nextAt } from "./word-at.ts";

/** Can the word be a name though no list has it? A title makes one of it if it is written like no verb. */
export function opens(
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
