import { matchAt, sticky } from "../../../patterns.ts";
import { isCyrillicRegion } from "../../lists.ts";
import { WORD } from "../letters.ts";

export const SURNAME = sticky(` (${WORD})`);
const GENITIVE =
  /(?:а|ого|ої|ова|ева|єва|іна|ина|ка|ча|ця|я|і|и|ы|ой|ко|их|ых)$/;

const NO_SURNAME =
  /^(?:Україн|Росі|Росси|МОЗ|Мозку|Пацієнт|Пациент|Хвор|Больн|Лікар|Врач|Діагноз|Диагноз|Скарг|Жалоб|Після|После|Вона|Його|Також|Также|Було|Был|(?:При|На|В|У|Він|Он|Она|Це|Это|Де|Где|Ми|Мы|Ви|Вы)(?![а-яіїєґё]))/;

/** "Інституті Шалімова", "НИИ Склифосовского". */
export function surnameBehind(text: string, end: number): number | undefined {
  const found = matchAt(SURNAME, text, end);
  const name = found?.[1];
  return found &&
    name &&
    GENITIVE.test(name) &&
    !NO_SURNAME.test(name) &&
    !isCyrillicRegion(name)
    ? end + found[0].length
    : undefined;
}
