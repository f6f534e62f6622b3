import { before, matchAt, sticky } from "../../../patterns.ts";
import { hasStem } from "../../../words.ts";
import type { Facility } from "../../find-facility.ts";
import { isCyrillicTown } from "../../lists.ts";
import { LOW, UP, WORD } from "../letters.ts";

/** Does a capital stand where somebody was seen? */
export const visitedAt = (text: string, start: number) =>
  /^[А-ЯІЇЄҐ]/.test(text[start]!) &&
  VISITED.test(before(text, start, 60).trimEnd());

const QUOTED_NAME = sticky(
  ` (?:[${UP}]{2,6} )?(?:"|«|„|“)([${UP}][^"»”\\n]{1,40})(?:"|»|”)`
);
const PLAIN_NAME = sticky(` (${WORD})(?! [${LOW}]{3,20}(?:лікарн|больниц))`);
const LONGEST_ENDING = 4;

/** Is it the name of a place of care that is said alone? */
export const isKnown = (name: string) =>
  hasStem(name, "known-stem", LONGEST_ENDING);

const VISITED =
  /(?<![а-яіїєґё])(?:ліку|лечи|лечён|лечен|огляну|осмотр|консульт|опер|проопер|обстеж|обслед|спостеріг|наблюда|госпіталіз|госпитализ|перев[её]ден|переведен|перевел|направлен|виписан|выписан|поступ|народ|родил|працю|работа|виконан|выполн|зроб|сделан|прийом|приём|прием|висновок|заключение|виписк|выписк|МРТ|КТ|УЗД|УЗИ|звернув|звернул|обратил)[а-яіїєґё]{0,8}(?: [^.!?\n]{1,40})?$/i;
const WHERE = /^(?:в|у|во|з|із|из|до|зі|від|от)$/;

/** A name alone behind a preposition: "в «Охматдиті»", "из Склифа". */
export function behindCyrillicCue(
  text: string,
  start: number,
  end: number
): Facility | undefined {
  if (!WHERE.test(text.slice(start, end))) {
    return undefined;
  }
  const quoted = matchAt(QUOTED_NAME, text, end);
  const visited = VISITED.test(before(text, start, 60).trimEnd());
  if (quoted) {
    return visited || isKnown(quoted[1]!)
      ? { start: end + 1, end: end + quoted[0].length }
      : undefined;
  }
  const name = matchAt(PLAIN_NAME, text, end)?.[1];
  return name && isKnown(name) && !isCyrillicTown(name)
    ? { start: end + 1, end: end + 1 + name.length }
    : undefined;
}
