import { before, matchAt, sticky } from "../../patterns.ts";
import { isOther, LOWER, SURNAME, UPPER, WORD } from "../cyrillic.ts";
import type { Named } from "../named.ts";
import { unlessAuthor } from "./authors.ts";

const FEMALE = /(?:івн|ївн|овн|евн|ичн|ічн)(?:а|и|і|у|ы|е|ою|ой)$/;
const MALE =
  /(?:[оеєії]вич|льич|Ілліч|Ильич|кич|мич|ыч)(?:|а|у|е|ем|ом|еві|ові)$/;

// "Иваныч хрипит": what no other word ends in.
const ALONE = /^.{2,12}(?:[оеє]вич|ыч)(?:а|у|ем|ом|еві|ові)?$/;
const GIVEN_BEFORE = new RegExp(
  `(?<![${UPPER}${LOWER}.-])(?:(${WORD}) {1,2})?([${UPPER}][${LOWER}]{1,14}) {1,2}$`
);
const SURNAME_AFTER = sticky(` {1,2}${WORD}(?![${LOWER}-])`);

/** "Коваль Ганна Петрівна": the patronymic stands at [start, end). */
export function withPatronymic(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const word = text.slice(start, end);
  if (!FEMALE.test(word) && !MALE.test(word)) {
    return undefined;
  }
  const given = GIVEN_BEFORE.exec(before(text, start, 60));
  if (!given) {
    return ALONE.test(word) ? unlessAuthor(text, start, end) : undefined;
  }
  const [lead, surname, first] = given;
  if (surname && SURNAME.test(surname) && !isOther(surname)) {
    return unlessAuthor(text, start - lead.length, end);
  }
  const behind = matchAt(SURNAME_AFTER, text, end);
  const from = start - lead.length + lead.lastIndexOf(first!);
  return unlessAuthor(text, from, end + (behind?.[0].length ?? 0));
}
