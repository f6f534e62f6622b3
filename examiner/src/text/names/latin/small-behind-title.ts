import { L, LL, matchAt, sticky } from "../../patterns.ts";
import { rolesOf } from "../../words.ts";
import type { Named } from "../named.ts";
import { wordOf } from "./word-behind-title.ts";

const PLAIN = /^(?:dr|mr|mrs)$/;
const IN_SMALL = sticky(`\\.? {1,2}([${LL}]{5,20})(?![${L}0-9-]|'(?!s))`);

// "the dr wants": what is no name behind a title in small letters.
const SAYS =
  /(?:ed|ing|ly|tion)$|^(?:wants|thinks|thought|would|could|should|office|visit|visits|google|pepper|about|after|before|because|which|there|their|never|always|still|again|today|tomorrow|might|gives|takes|takes|knows|seems|prescribes|recommends|suggests|orders|agrees|again|where|while|since|until|first|other)$/;

/** "dr okafor" */
export function smallBehind(
  text: string,
  title: string,
  end: number
): Named | undefined {
  const found = PLAIN.test(title) ? matchAt(IN_SMALL, text, end) : null;
  return found && rolesOf(found[1]!) === 0 && !SAYS.test(found[1]!)
    ? wordOf(found, end)
    : undefined;
}
