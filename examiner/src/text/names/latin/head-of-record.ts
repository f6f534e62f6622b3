import { after, before, L, LU, matchAt, sticky } from "../../patterns.ts";
import { hasRole, rolesOf } from "../../words.ts";
import type { Named } from "../named.ts";

const PAIR_IN_CAPITALS = sticky(
  `[${LU}]{3,20}, [${LU}]{3,20}(?: [${LU}](?![${LU}]))?(?![${L}0-9])`
);
const OF_RECORD =
  /^ {0,3}[|,;(]? ?(?:ID|MRN|DOB|BORN|SEX|AGE|NHS|HOSP|UR|HN|PID|DATE|[MF](?![A-Z]))/;
const HEADS = /(?:^|[\n!|:;.] {0,3})$/;

/** "HOLLOWAY, DEBRA K | MRN 4": how records begin, whatever the name. */
export function headOfRecord(text: string, start: number): Named | undefined {
  const found = matchAt(PAIR_IN_CAPITALS, text, start)?.[0];
  const end = start + (found?.length ?? 0);
  const fits =
    found &&
    OF_RECORD.test(after(text, end, 10)) &&
    HEADS.test(before(text, start, 4)) &&
    found
      .split(", ")
      .map((word) => word.split(" ")[0]!)
      .every((word) => rolesOf(word) === 0 || hasRole(word, ["given-name"]));
  return fits ? { start, end, place: "own" } : undefined;
}
