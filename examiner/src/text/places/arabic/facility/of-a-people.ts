import { bare } from "../../../fingerprint.ts";
import { isFamily } from "../../../names/arabic-words.ts";
import { matchAt, sticky } from "../../../patterns.ts";
import type { Facility } from "../../find-facility.ts";
import { A } from "../letters.ts";
import { inTown } from "./in-town.ts";
import { kindOf } from "./kind-of.ts";
import { isOther } from "./name-behind.ts";

/** "المستشفى |الأميري|": who founded it tells which one. */
const OF_A_PEOPLE = sticky(` (ال[${A}]{3,9}ي)(?![${A}])`);

/** "|المستشفى| الأميري" */
export function ofAPeople(
  text: string,
  start: number,
  end: number,
  head: string
): Facility | undefined {
  const own = /(?:مستشف[ىي]|مشف[ىي])$/.test(head)
    ? matchAt(OF_A_PEOPLE, text, end)
    : null;
  return own && !isOther(own[1]!) && isFamily(bare(own[1]!))
    ? { start, end: inTown(text, end + own[0].length), kind: kindOf(head) }
    : undefined;
}
