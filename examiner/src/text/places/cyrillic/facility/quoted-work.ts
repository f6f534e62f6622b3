import { before, matchAt } from "../../../patterns.ts";
import type { Facility } from "../../find-facility.ts";
import { adjectives, kindOf } from "./adjectives.ts";
import { QUOTED } from "./named-behind.ts";

/** Places of work and rest: a name only in quotes. */
export const WORK =
  /^(?:депо|завод|шахт|рын(?:к|о)|рин(?:к|о)|фабрик|комб[іи]нат|ферм|таб[іо]р|лагер|готел|гостини|магазин|аптек|лаборатор|єднан|объединен)/i;

/** "депо «Лихоборы»", "Волинське обласне об'єднання «Фтизіатрія»". */
export function quotedWork(
  text: string,
  start: number,
  end: number
): Facility | undefined {
  const quoted = matchAt(QUOTED, text, end);
  // A word is cut at its apostrophe: "об'|єднання".
  const from = before(text, start, 3) === "об'" ? start - 3 : start;
  const { own, length } = adjectives(text, from);
  return quoted
    ? {
        start: from - length,
        end: end + quoted[0].length,
        kind: kindOf(own, text.slice(from, end)),
      }
    : undefined;
}
