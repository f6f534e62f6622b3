import { before, matchAt, sticky } from "../../patterns.ts";
import { isOblique, isOther, LOWER, WORD } from "../cyrillic.ts";
import type { Named } from "../named.ts";
import { isBehindTrade } from "./around.ts";
import { unlessAuthor } from "./authors.ts";

// "Тропонин И.", "Витамин Д.": of the endings of family names only those that no substance has.
const SURELY =
  /(?:енк[оаеу]|[щч]ук[ау]?|юк|[оеєё]в(?:а|ой|у|ым|ої)?|[дтшхгщжк][иі]на|[сц]ьк(?:ий|а|ого|ої)|ск(?:ий|ая|ого|ой)|дзе|швили|швілі|[уая]н|[яи]к|[иы]х|ець|[оеи]вич|льич)$/;
const ONE_INITIAL_ENDS = sticky(
  `\\.(?= ?(?:[,;:()–-]|\\n|$)| {1,2}[${LOWER}\\d])`
);
const ONE_AND_SURNAME = sticky(`\\. ?(${WORD})(?![${LOWER}-])`);
const SHORT_PLACE = /^[СГМДР]$/;

/** "Шевцова Т.", "к Ю. Сырцову". */
export function withOneInitial(
  text: string,
  at: number,
  surname: RegExpExecArray | null
): Named | undefined {
  if (
    surname &&
    SURELY.test(surname[1]!) &&
    matchAt(ONE_INITIAL_ENDS, text, at)
  ) {
    return isOther(surname[1]!)
      ? undefined
      : unlessAuthor(text, at - surname[0].length, at + 1);
  }
  const behind = matchAt(ONE_AND_SURNAME, text, at);
  return behind &&
    !SHORT_PLACE.test(text[at - 1]!) &&
    (isOblique(behind[1]!) || isBehindTrade(before(text, at - 1, 40))) &&
    !isOther(behind[1]!)
    ? unlessAuthor(text, at - 1, at + behind[0].length)
    : undefined;
}
