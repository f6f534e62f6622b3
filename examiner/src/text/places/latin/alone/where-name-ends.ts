import { after, LL } from "../../../patterns.ts";
import type { Word } from "../capitals.ts";
import { isNamedAfter } from "../named-after.ts";
import { AMBIGUOUS } from "./known-name.ts";
import { isFree } from "./unknown-name.ts";

/** What may stand behind a name that no list has. */
const GOES_ON = new RegExp(
  `^(?:[,.;:)(?!\\n-]| ?$| (?:on|in|since|for|with|after|before|last|this|by|where|who|and|at|under|during|until|due|again|today|yesterday|from|when|because|but|overnight|via|three|two|twice|once|every|per|wrote|as|has|had|was|is|around|went|said|asked|sees|unless|if|though|while|we|they|he|she|they|there|here|where|uses?|do|does|told|wants|refused|gave|put|kept|sent|did|can|will|would|till|\\(|-|\\d|@|MRN|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))`
);

const SMALL_START = new RegExp(`^[${LL}]`);

/** Where a known name ends, with the words that belong to it: "Fortis| Mulund"; nothing for "Stanford type A". */
export function isKnownHere(
  text: string,
  words: readonly Word[],
  count: number
) {
  let last = count;
  while (last < words.length && isFree(words[last]!)) {
    last++;
  }
  const one = text.slice(words[0]!.start, words[count - 1]!.end);
  const end = words[last - 1]!.end;
  return isNamedAfter(text, end) ||
    isNamedAfter(text, words[count - 1]!.end) ||
    (AMBIGUOUS.test(one) && !GOES_ON.test(after(text, end, 12)))
    ? undefined
    : end;
}

/** Where a name ends that no list has; nothing if what is behind shows that it is something else. */
export function isUnknownHere(text: string, words: readonly Word[]) {
  const end = words.at(-1)!.end;
  return GOES_ON.test(after(text, end, 12)) &&
    !isNamedAfter(text, end) &&
    !SMALL_START.test(text[words[0]!.start]!)
    ? end
    : undefined;
}
