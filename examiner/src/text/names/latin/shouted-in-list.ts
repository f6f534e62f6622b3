import { before, LU, matchAt, sticky } from "../../patterns.ts";
import { mayBeName } from "../may-be-name.ts";
import type { Named } from "../named.ts";
import { AT_BED } from "./at-bed.ts";

const CAPITALS = sticky(
  `[${LU}]((?:[${LU}]|(?<=DE|LA) ){4,20})(?= [-–(]|[,:]|\\n|$)`
);
const ROUND = /(?:ROUND|HANDOVER|LIST|PATIENTS|WARD)[^a-z]/i;
const IN_ORDER = /(?:^|\n)\d{1,2}[.)] $/;

/** "Rm 2 |KRISHNAN| – NPO", "WARD ROUND\n1. |HUTCHINGS| – HOME". */
export function shoutedInList(text: string, start: number): Named | undefined {
  const lead = before(text, start, 110);
  const fits =
    AT_BED.test(lead.slice(-12)) ||
    (IN_ORDER.test(lead.slice(-6)) && ROUND.test(lead));
  const found = fits ? matchAt(CAPITALS, text, start) : null;
  const word = found?.[0].split(" ").at(-1) ?? "";
  return found && mayBeName(word[0] + word.slice(1).toLowerCase())
    ? { start, end: start + found[0].length, place: "own" }
    : undefined;
}
