import { goesOn, isYears } from "../numbers.ts";
import { L, matchAt, sticky } from "../patterns.ts";

const PAGER = /^(?:pagers?|bleeps?|beeper|пейджер.{0,2})$/i;
const EXTENSION =
  /^(?:ext|extn|extension|дод|доб|вн|внутр|внутр[іе]нн?[ія]й|добавочный|додатковий|(?:ال)?(?:تحويلة|داخلي))$/i;
const NUMBER = sticky(
  `(?:[ .:#№(-]{0,3}(?:number|no|num|is|тел|телефон|номер|رقم|على|at|me|him|her|on|them)){0,2}([ .:#№(-]{1,3})(\\d{2,6}(?:-\\d\\d)?|\\d-\\d\\d)(?![${L}\\d°]|[.,]\\d|-\\d)`,
  "i"
);
const MEASURE =
  /^ ?(?:%|°|deg|degrees?|days?|weeks?|months?|years?|times|people|patients|samples|ml|mg|мл|мг|грам|дн|раз)/i;

/** A number inside a house, behind a word like "pager" or "ext.": short, so nothing else may speak against it. */
export function internalNumberAt(text: string, word: string, end: number) {
  const pager = PAGER.test(word);
  const found =
    pager || EXTENSION.test(word) ? matchAt(NUMBER, text, end) : undefined;
  const number = found?.[2];
  if (!found || !number) {
    return undefined;
  }
  const to = end + found[0].length;
  const said = /[:#№]/.test(found[1]!) || /num|no|номер|رقم/i.test(found[0]);
  const enough =
    number.length > (said || pager ? 2 : 3) || number.includes("-");
  return enough &&
    !(isYears(number) && !said) &&
    !goesOn(text, to) &&
    !MEASURE.test(text.slice(to, to + 10))
    ? { start: to - number.length, end: to }
    : undefined;
}
