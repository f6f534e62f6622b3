import { after, before, L } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import { LOWER, UPPER } from "../cyrillic.ts";
import type { Named } from "../named.ts";
import { isBorn } from "./around.ts";

// Authors, methods and places that bear a name.
const NAMED_AFTER = new RegExp(
  `(?<![${L}])(?:[іи]м|ім'я|им[еі]н[иі]|імені|пам'яті|памяти|за|по|методик[${L}]{0,3}|метод[${L}]{0,2}|шкал[${L}]{1,3}|класс?иф[${L}]{1,10}|операц[${L}]{1,4}|синдром[${L}]{0,3}|симптом[${L}]{0,3}|критер[${L}]{1,4}|проб[${L}]{1,2}|тест[${L}]{0,3}|автор[${L}]{0,3}|ред)\\.? $`,
  "i"
);
const BEHIND_INITIAL = new RegExp(`(?<![${L}])[${UPPER}]\\. $`);
const BEHIND_AUTHOR = new RegExp(`(?<![${L}])[${UPPER}]\\., $`);
const CITED_AFTER =
  /^(?:,? ?\(?(?:19|20)\d\d|,? (?:и|та|і|с|зі?) (?:соавт|співавт|др|ін))/;

// "Иванов И.И., Петров П.П. Хирургия": a row of authors goes on with a title, a year, a journal.
const ROW_OF_AUTHORS =
  /^(?:, (?:[А-ЯІЇЄҐ][а-яіїєґ'-]{2,20} [А-ЯІЇЄҐ]\.|[А-ЯІЇЄҐ]\. ?[А-ЯІЇЄҐ]\.)(?: ?[А-ЯІЇЄҐ]\.)?){1,3}(?: [А-ЯІЇЄҐ]|[^\n]{0,60}?(?:\/\/|(?:19|20)\d\d|соавт|співавт|журн|вестник|вісник|№))/;
const OF_DOCTORS =
  /(?:конс[иі]л[иі]ум|бригад|оператор|х[іи]рург|л[іи]кар[іі]|врачи|опер[иу]|ком[иі]сс?[іи]я|склад|состав|присут)[а-яіїєґ]{0,8}:? [^\n]{0,40}$/i;
const WORD_BEFORE = new RegExp(`([${UPPER}${LOWER}]{3,24})[ ,:-]{1,4}$`, "i");

/** "врач – Коваль О. П.": the word before says already who it is. */
function placeOf(text: string, start: number): Named["place"] {
  const word = WORD_BEFORE.exec(before(text, start, 30))?.[1];
  return word && hasRole(word, ["clinician", "patient", "title"])
    ? "owner"
    : "own";
}

export const unlessAuthor = (
  text: string,
  start: number,
  end: number
): Named | undefined =>
  NAMED_AFTER.test(before(text, start, 24)) ||
  BEHIND_INITIAL.test(before(text, start, 5)) ||
  (CITED_AFTER.test(after(text, end, 30)) && !isBorn(after(text, end, 24))) ||
  ((ROW_OF_AUTHORS.test(after(text, end, 110)) ||
    BEHIND_AUTHOR.test(before(text, start, 5))) &&
    !OF_DOCTORS.test(before(text, start, 60)))
    ? undefined
    : { start, end, place: placeOf(text, start) };
