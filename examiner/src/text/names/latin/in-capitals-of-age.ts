import { after, L, LU, matchAt, sticky } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import type { Named } from "../named.ts";

const IN_CAPITALS = sticky(
  `[${LU}]{2,20}(?:(?:, ?| {1,2})[${LU}]{2,20}){1,2}(?![${L}])`
);
const SEX_AND_AGE =
  /^,? {1,2}\(?(?:[MF],? ?\d{1,3}|\d{1,3} ?(?:[MF]|y))(?![A-Za-z0-9])/;

/** "ZHANG WEI M 58", with a given name among the capitals. */
export function inCapitalsOfAge(
  text: string,
  start: number
): Named | undefined {
  const found = matchAt(IN_CAPITALS, text, start)?.[0];
  const end = start + (found?.length ?? 0);
  return found &&
    SEX_AND_AGE.test(after(text, end, 12)) &&
    found.split(/[ ,]{1,3}/).some((word) => hasRole(word, ["given-name"]))
    ? { start, end, place: "own" }
    : undefined;
}
