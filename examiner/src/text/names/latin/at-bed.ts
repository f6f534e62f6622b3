import { after } from "../../patterns.ts";
import { looksFamily } from "../family-shape.ts";
import { mayBeName } from "../may-be-name.ts";
import type { Named } from "../named.ts";
import { readName } from "../read-name.ts";

export const AT_BED =
  /(?:[Bb]ed|BED|[Rr]oom|Rm|[Bb]ay|Cot|cot|(?:^|\n)(?=\d{1,2}[A-F] ?[:–-]? ?$)) ?\d{1,3}[A-Za-z]? ?(?:[:–-]|,)? ?$/;
const BEHIND_PATIENT = /^(?:[.,;:\n]|$| (?:[-–(]|snr|jnr|sr|jr|\d))/;

/** "Bed 7: |O'Shaughnessy|, GI bleed". */
export function atBed(text: string, start: number): Named | undefined {
  const name = readName(text, start);
  const fits =
    name &&
    BEHIND_PATIENT.test(after(text, name.end, 5)) &&
    (looksFamily(name.first) || mayBeName(name.first));
  return fits ? { start, end: name.end, place: "own" } : undefined;
}
