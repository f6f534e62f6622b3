import { before } from "../../../patterns.ts";

/** What is done with somebody in a place of care, some way before the place. */
const VISITED =
  /(?<![а-яіїєґё])(?:ліку|лечи|лечён|лечен|огляну|осмотр|консульт|опер|проопер|обстеж|обслед|спостеріг|наблюда|госпіталіз|госпитализ|перев[её]ден|переведен|перевел|направлен|виписан|выписан|поступ|народ|родил|працю|работа|виконан|выполн|зроб|сделан|прийом|приём|прием|висновок|заключение|виписк|выписк|МРТ|КТ|УЗД|УЗИ|звернув|звернул|обратил)[а-яіїєґё]{0,8}(?: [^.!?\n]{1,40})?$/i;

/** Do the words before speak of care for somebody? */
export const isOfVisit = (text: string, start: number) =>
  VISITED.test(before(text, start, 60).trimEnd());

/** Does a capital stand where somebody was seen? */
export const visitedAt = (text: string, start: number) =>
  /^[А-ЯІЇЄҐ]/.test(text[start]!) && isOfVisit(text, start);
