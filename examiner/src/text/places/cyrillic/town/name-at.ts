import { matchAt, sticky } from "../../../patterns.ts";
import { isCyrillicTown } from "../../lists.ts";
import { LOW, UP } from "../letters.ts";

const NAME = `[${UP}][${LOW}]{1,20}(?:-(?:на-)?[${UP}${LOW}][${LOW}]{1,16}){0,2}`;
/** Between the word that announces a town and its name: "в| місті |Суми". */
export const GAP = sticky(
  `(?: (?:м|г|с|д|смт|пос|пгт|ст|х|дер|аул|ауле|аула|кишлак|кишлаке|місті|місто|міста|городе|города|город|селі|село|села|селе|деревне|деревни|станице|станицы|посёлке|поселке|посёлка|поселка|селищі|селища|хуторе|хуторі|передмісті|пригороде)\\.?(?= ?[${UP}]))? ?(?=[${UP}])`
);
const FIRST = sticky(NAME);
const FURTHER = sticky(` (${NAME})`);
/** "Верхня Яблунька", "Нижний Тагил" */
const TWO_WORDS =
  /^(?:Верх|Нижн|Стар|Нов|Велик|Мал|Больш|Красн|Червон|Біл|Бел|Кам|Свят|Сер|Зелен)[а-яіїєґё']{0,8}(?:а|я|е|є|і|ий|ій|ый|ая|яя|ое|ее|ые|ие|ої|ого|ому|ой|ей|ем|ом)$/;

/** The name at `at`, of one word or of two. */
export function nameAt(
  text: string,
  at: number
): { end: number; first: string } | undefined {
  const first = matchAt(FIRST, text, at)?.[0];
  if (!first) {
    return undefined;
  }
  const end = at + first.length;
  const second = matchAt(FURTHER, text, end);
  const both = second ? `${first} ${second[1]!}` : first;
  const joined =
    second !== null &&
    (isCyrillicTown(both) || (TWO_WORDS.test(first) && !isCyrillicTown(first)));
  return { end: joined ? end + second[0].length : end, first };
}
