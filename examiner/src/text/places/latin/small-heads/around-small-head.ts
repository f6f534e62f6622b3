import { after } from "../../../patterns.ts";
import type { Span } from "../../span.ts";
import { isNamedAfter } from "../named-after.ts";
import { saidByOthers } from "../surroundings.ts";
import { apposed, APPOSING } from "./apposed.ts";
import { behindTown } from "./behind-town.ts";
import { inSmallLetters } from "./in-small-letters.ts";

/** Small heads are no name's head when a capital begins any word: only in lower case behind a town. */
const SMALL =
  /^(?:hospital|clinic|office|med|medical|center|centre|surgery|practice|campus|hosp|health)$/;

/** A place of care around a head in lower case: "Zambrano |clinic|", "the |facility|, Cedar Terrace, …". */
export const aroundSmallHead = (
  text: string,
  start: number,
  end: number
): Span | undefined => {
  const head = text.slice(start, end);
  const found =
    (SMALL.test(head)
      ? (behindTown(text, start, smallEnd(text, end)) ??
        inSmallLetters(text, start, smallEnd(text, end)))
      : undefined) ?? (APPOSING.test(head) ? apposed(text, end) : undefined);
  return found &&
    !isNamedAfter(text, found.end) &&
    !saidByOthers(text, found.start)
    ? found
    : undefined;
};

/** "UCLA med| center|" */
const smallEnd = (text: string, end: number) =>
  end +
  (/^\.? (?:center|centre|ctr|clinic|group|office)(?![A-Za-z])/.exec(
    after(text, end, 10)
  )?.[0].length ?? 0);
