import { matchAt, sticky } from "../../../patterns.ts";
import { hasRole } from "../../../words.ts";
import { isRegion } from "../../lists.ts";
import type { Span } from "../../span.ts";
import { namesFrom } from "../capitals.ts";
import { isName } from "../heads/is-name.ts";

const APPOSED = /^,? \(?(?:called |named |known as )?$/;
const APPOSITION = sticky(",? \\(?(?:called |named |known as )?(?=[A-Z])");
/** Heads in lower case behind which a comma may bring the name. */
export const APPOSING =
  /^(?:hospital|clinic|facility|home|hospice|school|nursery|university|college|surgery|practice|center|centre)$/;

/** "her assisted living |facility|, Cedar Terrace, …": the name behind the word for what it is. */
export function apposed(text: string, end: number): Span | undefined {
  const gap = matchAt(APPOSITION, text, end)?.[0];
  const words =
    gap && gap !== " " && APPOSED.test(gap)
      ? namesFrom(text, end + gap.length, 3)
      : [];
  const last = words.at(-1);
  return last &&
    words.every(isName) &&
    (gap!.includes("d ") ||
      (words.length > 1 && /[,)]/.test(text[last.end] ?? ""))) &&
    !isRegion(words[0]!.text) &&
    !hasRole(words[0]!.text, ["given-name", "not-name", "title", "month"])
    ? { start: words[0]!.start, end: last.end }
    : undefined;
}
