import { after, before } from "../../../patterns.ts";
import { isCyrillicTown } from "../../lists.ts";
import type { Span } from "../../span.ts";
import { LOW, UP } from "../letters.ts";
import { isOther } from "./not-towns.ts";

/** "…, терапевтка, |Косів|", the end of a signature; and "РКБ, |Махачкала|". */
const BEHIND_ROLE = new RegExp(
  `^[${LOW}]{0,3}(?:-[${LOW}]{3,20})?\\.?(?: [${LOW}-]{3,20}){0,2}(?:, [${LOW} -]{3,24})?,? ?\\n?(?:(?:[${UP}]{2,6}(?:-?\\d{1,3})?)(?: ?№ ?\\d{1,3})?,? )?(?:(?:м|г|с|смт)\\. ?)?([${UP}][${LOW}]{2,18}(?:-[${UP}${LOW}][${LOW}]{1,14}){0,2})(?=\\.?\\s{0,3}(?:\\n|$)|\\. [${UP}])`
);
const SIGNED = /(?:[,\n] ?|[^а-яіїєґё]р?-)$/;

/** The town behind a signer's role or place of work. */
export function behindRole(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const found = SIGNED.test(before(text, start, 3))
    ? BEHIND_ROLE.exec(after(text, end, 90))
    : null;
  const town = found?.[1];
  if (!found || !town || isOther(town)) {
    return undefined;
  }
  const at = end + found[0].lastIndexOf(town);
  return /[,\n.№\d] ?$/.test(before(text, at, 3)) || isCyrillicTown(town)
    ? { start: at, end: at + town.length }
    : undefined;
}
