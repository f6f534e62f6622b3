import { before, matchAt, sticky } from "../../patterns.ts";
import { isOther, LOWER, SURNAME, UPPER, WORD } from "../cyrillic.ts";
import type { Named } from "../named.ts";
import { unlessAuthor } from "./authors.ts";
import { behindHead, HEAD_OF_FORM } from "./head-of-form.ts";
import { withOneInitial } from "./with-one-initial.ts";

const SURNAME_BEFORE = new RegExp(
  `(?<![${UPPER}${LOWER}.-])(${WORD}) {1,2}[${UPPER}]$`
);
const INITIAL_BEFORE = new RegExp(`(?<![${UPPER}${LOWER}.-])[${UPPER}]$`);
const SECOND_INITIAL = sticky(`\\. ?[${UPPER}]\\.`);
const SECOND_AND_SURNAME = sticky(`\\. ?[${UPPER}]\\. ?(${WORD})`);

/** "Коваль О. П." or "О. П. Коваль": `at` is the dot behind the first initial. */
export function withInitials(text: string, at: number): Named | undefined {
  const lead = before(text, at, 44);
  if (HEAD_OF_FORM.test(lead)) {
    return behindHead(text, at);
  }
  if (!INITIAL_BEFORE.test(lead)) {
    return undefined;
  }
  const surname = SURNAME_BEFORE.exec(lead);
  const second = matchAt(SECOND_INITIAL, text, at);
  const turned = matchAt(SECOND_AND_SURNAME, text, at);
  if (surname && second && (!turned || SURNAME.test(surname[1]!))) {
    return isOther(surname[1]!)
      ? undefined
      : unlessAuthor(text, at - surname[0].length, at + second[0].length);
  }
  if (turned) {
    return isOther(turned[1]!)
      ? undefined
      : unlessAuthor(text, at - 1, at + turned[0].length);
  }
  return withOneInitial(text, at, surname);
}
