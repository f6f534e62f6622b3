import { before, matchAt, sticky } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { LOW } from "../letters.ts";
import { WORD } from "./parts.ts";

const HOUSE_BEFORE = new RegExp(
  `(?:[Аа]дрес|[Вв]?[Дд]ома|[Жж]ив[её]т|[Жж]ив[еу]|[Мм]ешка|[Пп]рожива|[Пп]рописан|[Зз]робл|[Сс]делал)[${LOW}]{0,6}(?: [вуі] [^ \\n]{3,20}){0,2}(?:[,:]| на| по) (?!Темп|Пульс|Тиск|Давл|Сатур|Вага|Вес|Глюк|Цук|Сах|Гемо|Лейк)((?:${WORD}, )?${WORD}(?: ${WORD})?,? )$`
);
/** "Дома: Конкор 5, Крестор 20" are medicines. */
const NEXT_OF_A_LIST = `[,;] (?!Кв|Корп|Буд|Дом|П[іо]д)${WORD}(?:[- ]${WORD})? \\d{1,4}(?!\\d)`;
const HOUSE_NUMBER = sticky(
  "\\d{1,3}(?:[-/]\\d{1,4})?(?:-?[А-Яа-я])?(?![\\d:%]|[.,]\\d|[А-Яа-яіїє]| ?(?:л(?:ет|іт)|рок|р[і.]|г[.о]|дн|тиж|нед|мг|міс|мес|раз))" +
    `(?!${NEXT_OF_A_LIST})`
);

/** "дома, Заводская, 3": a street without its word, where somebody lives. */
export function beforeHouseNumber(
  text: string,
  start: number
): Span | undefined {
  const name = HOUSE_BEFORE.exec(before(text, start, 90))?.[1];
  const house = name ? matchAt(HOUSE_NUMBER, text, start) : null;
  return name && house
    ? { start: start - name.length, end: start + house[0].length }
    : undefined;
}
