import { after, matchAt, sticky } from "../../../patterns.ts";
import { A } from "../letters.ts";
import { isPlain, known, WORD } from "./known.ts";
import { isOfPerson } from "./of-person.ts";
import { isPlaceName, unknown } from "./unknown.ts";

/** So sure that a word in no list is a town's too. */
const DWELLS = /(?:قاطنه?|[اين]سكن|تسكن|ساكنه?|سكان|اهالي|اصله|اصلها)$/;
export const FROM = /^[وف]?(?:من|في|ال[يى]|قرب|خط|طريق|صوب|نحو)$/;
/** With these any second word makes a place, whoever comes from there. */
const ONLY_PLACES = sticky(
  `(?:دوار )?(?:كفر|[أا]يت|[أا]ولاد|سيدي|تيزي|شبين|خميس|بني) [${A}]{2,12}(?![${A}])`
);

/** "صياد من |الدقم| اسمه سالم": who goes on like that comes from somewhere. */
const THEN = /^ (?:اسم[هاو]|عمر[هاو]|يقول)/;

/** Where the town ends that begins at `at`, behind `word`. */
export function townAt(
  text: string,
  word: string,
  start: number,
  at: number,
  city: boolean
): number | undefined {
  const from = FROM.test(word) && !city;
  const one = matchAt(WORD, text, at)?.[0] ?? "";
  if (
    word.endsWith("من") &&
    THEN.test(after(text, at + one.length, 7)) &&
    isPlaceName(one) &&
    isOfPerson(text, start)
  ) {
    return at + one.length;
  }
  if (from && !isPlain(text, at) && !isOfPerson(text, start)) {
    return undefined;
  }
  const own = known(text, at);
  if (own !== undefined) {
    return own;
  }
  const only = matchAt(ONLY_PLACES, text, at)?.[0];
  if (only && (!from || isOfPerson(text, start))) {
    return at + only.length;
  }
  return city || (DWELLS.test(word) && /(?:في|ب|من) ?$|^[^ب]{0,60}$/.test(word))
    ? unknown(text, at)
    : undefined;
}
