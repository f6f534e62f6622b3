import { asksWhen } from "./cues.ts";
import { isAbbreviated, isDoubtful } from "./month-alone.ts";
import type { MonthName } from "./months.ts";
import { LATIN, type Piece } from "./piece.ts";

// Short forms that are no words, even without their dot.
const NO_WORD =
  /^(?:янв|фев|апр|авг|сент?|окт|нояб?|дек|січ|вер|верес|жовт|квіт)$/;
const SMALL = /^[a-zа-яіїєґ]/;

/** Without a capital "may 5" and "3 mar" are other words, unless more says that they are dates. */
export function isOtherWord(
  text: string,
  month: MonthName,
  day: Piece | undefined,
  year: Piece | undefined
): boolean {
  if (!SMALL.test(month.name)) {
    return false;
  }
  if (day?.sure) {
    return false;
  }
  const dotted = !LATIN.test(month.name) && text[month.end] === ".";
  const word = isDoubtful(month) || !LATIN.test(month.name);
  return (
    (isAbbreviated(month) &&
      word &&
      !year &&
      !dotted &&
      !(day && NO_WORD.test(month.name))) ||
    (isDoubtful(month) && !(day && year) && !asksWhen(text, month.start))
  );
}
