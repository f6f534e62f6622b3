import { matchAt, sticky } from "../../../patterns.ts";
import type { Facility } from "../../find-facility.ts";
import { LOW } from "../letters.ts";
import { further } from "./in-town.ts";

/** "|ГКБ| 31" */
export function withBareNumber(
  text: string,
  start: number,
  end: number,
  head: string
): Facility | undefined {
  const bare = BARE_NUMBERED.test(head)
    ? matchAt(BARE_NUMBER, text, end)
    : null;
  return bare
    ? { start, end: further(text, end + bare[0].length), kind: head }
    : undefined;
}

/** "гкб 31", "роддоме 4", "МСЧ-9": a number that is written without its sign. */
const BARE_NUMBERED =
  /^(?:гкб|гб|окб|мсч|мкл|цгб|гп|роддом[аеу]?|поликлиник[аеиу]|полікліні[кц][аіиу]|больниц[аеыу]|лікарн[яіюї]|пологов[а-яії]{2,3}|диспансер[аеуі]?|госпитал[ьея]|шпитал[ьяюі])$/i;
const BARE_NUMBER = sticky(
  `(?: ?-| )\\d{1,3}(?![\\d/-]|[.,:]\\d| ?(?:%|мг|мл|р(?:\\.|ок|аз)|л(?:ет|\\.)|год|дн|д[её]н|д[іо]б|час|міс|мес|тиж|нед|рок|хв|мин|кой|ліж|пац|сут|[${LOW}]{3}))`
);
