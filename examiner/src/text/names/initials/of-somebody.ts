import { after, before, L, LL, LU } from "../../patterns.ts";
import { SOMEBODY } from "./age-behind.ts";
import { DOES, standsAlone } from "./does.ts";
import { ARABIC_OTHER, ARABIC_PAIR, ARABIC_TITLE } from "./in-arabic.ts";
import { NAME_BEFORE, PAIR_BEFORE, PERSON_BEFORE } from "./person-before.ts";
import { readInitials, type Span } from "./read.ts";

const AGED = new RegExp(`^ ?[${LU}]\\., \\d{1,3}, [${LL}]`);
const CAPITAL_BEFORE = new RegExp(`(?<![${L}0-9.'/-])[${LU}\\u0621-\\u064a]$`);

/** Initials with dots that an age or a word for a person makes somebody's: `dot` is behind the first of them. */
export function initialsOfSomebody(
  text: string,
  dot: number
): Span | undefined {
  if (!CAPITAL_BEFORE.test(before(text, dot, 2))) {
    return undefined;
  }
  const second = PAIR_BEFORE.test(before(text, dot - 1, 40));
  const aged = AGED.test(after(text, dot + 1, 12));
  const span = readInitials(text, dot - 1, second, second || aged);
  const arabic = text.charCodeAt(dot - 1) > 0x600;
  if (arabic && span && ARABIC_PAIR.test(text.slice(span.start, span.end))) {
    return ARABIC_OTHER.test(text.slice(span.start, span.end)) ||
      ARABIC_TITLE.test(before(text, span.start, 12))
      ? undefined
      : span;
  }
  const somebody =
    span &&
    (SOMEBODY.test(after(text, span.end, 24)) ||
      (!NAME_BEFORE.test(before(text, span.start, 24)) &&
        (DOES.test(after(text, span.end, 16)) || standsAlone(text, span))) ||
      second ||
      PERSON_BEFORE.test(before(text, span.start, 16)));
  return somebody ? span : undefined;
}
