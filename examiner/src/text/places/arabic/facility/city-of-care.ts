import { matchAt, sticky } from "../../../patterns.ts";
import type { Facility } from "../../find-facility.ts";
import { A } from "../letters.ts";
import { inTown } from "./in-town.ts";
import { kindOf } from "./kind-of.ts";

/** "مدينة |الملك فهد الطبية|", "قصر |العيني|": cities and castles that are hospitals. */
export const CITIES = /(?:مدينه|قصر)$/;
const CITY_OF_CARE = sticky(
  ` (?:الطب(?![${A}])|العيني|(?:[${A}]{2,12} ){1,3}(?:ال)?طبية)(?![${A}])`
);

/** "|مدينة| الملك فهد الطبية" */
export function cityOfCare(
  text: string,
  start: number,
  end: number,
  head: string
): Facility | undefined {
  const city = matchAt(CITY_OF_CARE, text, end);
  return city
    ? { start, end: inTown(text, end + city[0].length), kind: kindOf(head) }
    : undefined;
}
