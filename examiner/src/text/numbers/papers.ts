import { after, before, matchAt, sticky } from "../patterns.ts";

const PAPER = /^(?:протокол|пропуск|вызов|виклик|частин|часть)/i;

export const isPaper = (word: string): boolean => PAPER.test(word);
export const isFile = (word: string): boolean => FILE.test(word);

const CODE = sticky(
  "[а-яіїє]{0,3}(?: (?!МОЗ)[а-яіїє]{4,12})?[ :]{0,3}(?:(?:№|N|номер) ?(\\d{2,7}(?:[-/]?[\\dА-яІЇЄіїє]{1,6}){0,2})|(\\d{2,6}[-/][\\dА-яІЇЄіїє]{1,6}(?:-[\\dА-я]{1,4})?))(?![\\d.,:/-]\\d|[А-яіїє\\d])"
);
/** Everybody's: "за протоколом № 1021", "протокол МОЗ № 5", "уніфікований клінічний протокол № 384". */
const OF_ALL =
  /(?:(?<![а-яіїєґё])(?:за|по|згідно|згідно з|відповідно|согласно|соответствии|до|наказ[а-яіїє]{0,3}|приказ[а-я]{0,3})|кл[іи]н[іи]чн?[а-яіїє]{0,5}|клиническ[а-я]{1,3}|ун[іи]ф[а-яі]{5,12}|локальн[а-яі]{1,3}|нов[а-яі]{1,3}) $/i;
/** "військова частина А4471" */
const UNIT = sticky(
  " ([АA]-?\\d{4}|(?<=(?:ойсковая|ійськова) част(?:ь|ина) )\\d{5})(?!\\d)"
);
/** "карта вызова 5540" */
const FILE = /^(?:ИБ|ІХ|ИХ)$/;
const CARD = /карт[аыиіуо]й? $/i;
const PLAIN = sticky(" (\\d{3,8})(?![\\d.,:/-]\\d|\\d)");
const PASS = /^(?:пропуск|вызов|виклик)/i;
const DATED = /^ ?(?:від|от|, ?\d) ?\d/;
const YEARS = /^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/;

/** "протокол 312-к", "пропуск 44-1190": papers that a person has, by their number. */
export function paperAt(text: string, start: number, end: number) {
  const unit = matchAt(UNIT, text, end)?.[1];
  if (unit) {
    return [matchAt(UNIT, text, end)!.index + 1, unit] as const;
  }
  const called =
    CARD.test(before(text, start, 8)) || FILE.test(text.slice(start, end))
      ? matchAt(PLAIN, text, end)?.[1]
      : undefined;
  if (called) {
    return [end + 1, called] as const;
  }
  const found = matchAt(CODE, text, end);
  const code = found?.[1] ?? found?.[2];
  return found &&
    code &&
    !YEARS.test(code) &&
    (PASS.test(text.slice(start, end)) ||
      /\D/.test(code) ||
      DATED.test(after(text, end + found[0].length, 12))) &&
    !OF_ALL.test(before(text, start, 24)) &&
    !/^ ?(?:МОЗ|Минздрав)/.test(after(text, end + found[0].length, 10))
    ? ([end + found[0].length - code.length, code] as const)
    : undefined;
}

const KIND =
  /(?:вскрыт|розтин|еп[іи]криз|эпикриз|консультац|акт(?![иі])|дов[іи]дк|справк|заключен|висновк|висновок|р[іи]шен|скеруван|образец|ЕКГ|ЭКГ|сним|зн[іи]м|досл[іи]джен|исследован)[а-яіїє]{0,6} ?$/i;
const SHORT_CODE = sticky(" ?(\\d{3,4})(?!\\d|[.,:/-]\\d)");

/** "Вскрытие № 117": papers that are numbered low, at the sign [, end). */
export function lowNumberAt(text: string, start: number, end: number) {
  const found = KIND.test(before(text, start, 24))
    ? matchAt(SHORT_CODE, text, end)
    : null;
  return found
    ? ([end + found[0].length - found[1]!.length, found[1]!] as const)
    : undefined;
}
