import { looksSlavic } from "../../../names/cyrillic.ts";
import { matchAt, sticky } from "../../../patterns.ts";
import { hasRole } from "../../../words.ts";
import { isCyrillicRegion, isCyrillicTown } from "../../lists.ts";
import { WORD } from "../letters.ts";
import { IN_TOWN } from "./named-behind.ts";

/** The town behind the number: "лікарня № 5 м. Києва". */
export function further(text: string, at: number): number {
  const town = matchAt(IN_TOWN, text, at)?.[0];
  const listed = matchAt(LISTED, text, at) ?? matchAt(OF_TOWN, text, at);
  if (town) {
    return at + town.length;
  }
  return listed &&
    (isCyrillicTown(listed[1]!) ||
      (listed[0].startsWith(",") && mayBeTown(listed[1]!)))
    ? at + listed[0].length
    : at;
}

// "ГКБ № 5, Реанимация, …", "…, Иваненко, 45 лет"
const NO_TOWN =
  /(?:ння|ция|ція|ние|логия|логія|терапия|терапія|рургия|рургія|атрия|атрія)$|^(?:Каф|Ка[бт]|Пал|Реан|Прийм|При[её]м|Врач|Ліка|Діаг|Диаг|Укр|Росс|Рос|Дат)/;

const mayBeTown = (word: string) =>
  word.length > 3 &&
  !NO_TOWN.test(word) &&
  !looksSlavic(word) &&
  !isCyrillicRegion(word) &&
  !hasRole(word, ["given-name", "not-name", "patient", "person", "title"]);

const LISTED = sticky(`, (${WORD})(?= ?[,.;)\\n]|$)`);
const OF_TOWN = sticky(` (${WORD})(?= ?[,.:;)\\n]|$)`);
