import { after, before, L, LL, LU } from "../../patterns.ts";
import { mayBeName } from "../may-be-name.ts";
import type { Named } from "../named.ts";
import { isTerm } from "../places.ts";

const NAME = new RegExp(
  `(?<![${L}0-9'’.-])([${LU}](?:['’][${LU}])?[${LL}]{2,20}(?:-[${LU}][${LL}]{2,15})?) [${LU}]$`
);
// Behind the dot a sentence goes on: it belongs to the initial.
const GOES_ON = new RegExp(`^(?:'s(?![a-z])|[,;)?]| [${LL}(&–-])`);
const CITED = new RegExp(
  `^,? ?(?:et al|and col|& |\\(?(?:19|20)\\d\\d)|^, [${LU}][${L}'-]{1,20} [${LU}]{1,2}[.,]|^ [${LL}]{1,3} [${LU}][${LL}]{1,20} [${LU}]\\.`
);
const LISTED = new RegExp(`[${LU}][${LL}]{1,20} [${LU}]\\.,? (?:and |& )?$`);

/** "specifically for |Eberhard G.|, seen in …": any name with the initial of a family; `at` is the dot. */
export function beforeInitial(text: string, at: number): Named | undefined {
  // Most dots end a sentence: a look at one character spares the rest.
  const found = text[at - 2] === " " ? NAME.exec(before(text, at, 42)) : null;
  const behind = found && after(text, at + 1, 40);
  if (!behind || !GOES_ON.test(behind) || !mayBeName(found[1]!)) {
    return undefined;
  }
  const start = at - found[0].length;
  const cited = CITED.test(behind) || LISTED.test(before(text, start, 30));
  return cited || isTerm(behind)
    ? undefined
    : { start, end: at + 1, place: "own" };
}
