import { after } from "../../patterns.ts";
import { isAfterVeto } from "../lists.ts";

/** Is what stands behind the place a score, a study, a rule? */
export function isNamedAfter(text: string, end: number): boolean {
  const words =
    /^(?:'s)?[ -]([A-Za-z'-]{1,20})(?: ([A-Za-z'-]{1,20}))?(?: ([A-Za-z'-]{1,20}))?/.exec(
      after(text, end, 64)
    );
  if (!words) {
    return false;
  }
  const [first, second, third] = words.slice(1);
  const reaches = (word: string | undefined, ...on: (string | undefined)[]) =>
    word !== undefined &&
    isAfterVeto(word) &&
    on.every((one) => !SMALL_WORD.test(one!));
  return (
    reaches(first) || reaches(second, first) || reaches(third, first, second)
  );
}

const SMALL_WORD =
  /^(?:in|on|for|with|and|as|after|was|is|at|by|to|who|has|had|from|where|then|since|last|this|her|his|their|the|a|an|but|or|when|because|due|today|yesterday|we|he|she|they|it|not|no|via|per|our|my|if|so|are|were)$/;
