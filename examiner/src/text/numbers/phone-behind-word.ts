import { isDigit } from "../characters.ts";
import { placesBehind } from "../gaps.ts";
import { after, L, matchAt, sticky } from "../patterns.ts";
import { internalNumberAt } from "./internal-numbers.ts";
import { endOfExtension, endOfForm, LOCAL } from "./phone-forms.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

const PHONE_WORD =
  /^(?:tel|telephone|phone|mobile|fax|тел|телефон.{0,2}|факс.{0,2}|(?:ال)?(?:هاتف|جوال|فاكس))$/i;
/** "ward phone x54417" */
const INSIDE = sticky("[ :]{1,2}(x ?\\d{3,6})(?!\\d)", "i");
const NAUGHT_TO_NINE =
  "(?:(?:double|triple) )?(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)";
/** "five five five, zero one nine two" */
const SPOKEN = new RegExp(
  `(?<![${L}])(?:${NAUGHT_TO_NINE}[ ,.-]{1,3}){5,13}${NAUGHT_TO_NINE}(?![${L}])`,
  "i"
);

function spokenBehind(text: string, end: number): Span | undefined {
  const spoken = SPOKEN.exec(after(text, end, 110));
  return spoken
    ? {
        start: end + spoken.index,
        end: end + spoken.index + spoken[0].length,
      }
    : undefined;
}

function localBehind(text: string, end: number): Span | undefined {
  const inside = matchAt(INSIDE, text, end);
  if (inside) {
    const to = end + inside[0].length;
    return { start: to - inside[1]!.length, end: to };
  }
  const { at, written } = placesBehind(text, end, 2).at(-1)!;
  const to =
    written.length > 3 && isDigit(text.charCodeAt(at))
      ? endOfForm(text, at, LOCAL)
      : undefined;
  return to === undefined
    ? undefined
    : { start: at, end: endOfExtension(text, to) };
}

/**
 * What only the word [start, end) before it makes a telephone number: "pager 4471"; "телефон ординаторской: 2-33-44",
 * where any word may stand between; digits in words.
 */
export function phoneBehindWord(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const word = text.slice(start, end);
  return (
    internalNumberAt(text, word, end) ??
    (PHONE_WORD.test(word) ? localBehind(text, end) : undefined) ??
    spokenBehind(text, end)
  );
}
