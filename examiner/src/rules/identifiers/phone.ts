import type { LocalRule } from "../../rule.ts";
import { isDigit } from "../../text/characters.ts";
import { cueBefore } from "../../text/cues.ts";
import { placesBehind } from "../../text/gaps.ts";
import { digitsAhead, isGlued, isReference } from "../../text/numbers.ts";
import { internalNumberAt } from "../../text/numbers/internal-numbers.ts";
import {
  CUED,
  endOfExtension,
  endOfForm,
  INTERNATIONAL,
  LOCAL,
  UNMISTAKABLE,
} from "../../text/numbers/phone-forms.ts";
import { after, before, L, matchAt, sticky } from "../../text/patterns.ts";

/** Words after which the same digits are a record or identity number. */
const LABELS = ["record-cue", "record-label", "national-cue"] as const;

const PHONE_WORD =
  /^(?:tel|telephone|phone|mobile|fax|тел|телефон.{0,2}|факс.{0,2}|(?:ال)?(?:هاتف|جوال|فاكس))$/i;
const NAUGHT_TO_NINE =
  "(?:(?:double|triple) )?(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)";
/** "five five five, zero one nine two" */
const SPOKEN = new RegExp(
  `(?<![${L}])(?:${NAUGHT_TO_NINE}[ ,.-]{1,3}){5,13}${NAUGHT_TO_NINE}(?![${L}])`,
  "i"
);
/** "What's your number? Patient: It's …" */
const ASKED =
  /\b(?:your|phone|best|contact|cell|callback) number\b[^\d]{0,70}$/i;
/** "ward phone x54417" */
const INSIDE = sticky("[ :]{1,2}(x ?\\d{3,6})(?!\\d)", "i");
const OWN_NUMBER =
  /\b(?:my|her|his|their|wife's|husband's|son's|daughter's|mother's|father's) (?:own )?number(?:'s| is)?[ :]{1,2}$|(?:мій|мой|його|її|его|ее|её) номер[ :-]{1,3}$|رقم(?:ه|ها|ي)[ :]{1,2}$/i;

const CUE_BEHIND =
  /^ ?[,(-]? ?(?:fax|phone|tel|telephone|mobile|mob|cell|факс|тел|моб|هاتف|جوال|فاكس)(?![a-z])/i;
const SIGN = /(?:\+ {0,2}\(?|\()$/;

function numberEnd(text: string, from: number): number | undefined {
  if (
    cueBefore(text, from, "phone-cue") ||
    OWN_NUMBER.test(before(text, from, 32))
  ) {
    return endOfForm(text, from, UNMISTAKABLE) ?? endOfForm(text, from, CUED);
  }
  if (isReference(text, from)) {
    return undefined;
  }
  if (LABELS.some((role) => cueBefore(text, from, role))) {
    return endOfForm(text, from, INTERNATIONAL);
  }
  const cued = endOfForm(text, from, CUED);
  if (
    cued !== undefined &&
    cued - from > 9 &&
    ASKED.test(before(text, from, 90))
  ) {
    return cued;
  }
  return cued !== undefined && CUE_BEHIND.test(after(text, cued, 16))
    ? cued
    : endOfForm(text, from, UNMISTAKABLE);
}

const STROKE = /^0\d{1,5}\/\d{2}/;

function spanFrom(text: string, from: number) {
  const end = isGlued(text, from) ? undefined : numberEnd(text, from);
  return end === undefined ? undefined : ([from, end] as const);
}

/** "pager 4471"; "телефон ординаторской: 2-33-44", where any word may stand between. */
function behindWord(text: string, start: number, end: number) {
  const word = text.slice(start, end);
  const inside = PHONE_WORD.test(word) ? matchAt(INSIDE, text, end) : null;
  if (inside) {
    const to = end + inside[0].length;
    return { start: to - inside[1]!.length, end: to, suggestions: [""] };
  }
  const short = internalNumberAt(text, word, end);
  if (short) {
    return { ...short, suggestions: [""] };
  }
  const spoken = SPOKEN.exec(after(text, end, 110));
  if (spoken) {
    const at = end + spoken.index;
    return { start: at, end: at + spoken[0].length, suggestions: [""] };
  }
  if (!PHONE_WORD.test(word)) {
    return undefined;
  }
  const { at, written } = placesBehind(text, end, 2).at(-1)!;
  const to =
    written.length > 3 && isDigit(text.charCodeAt(at))
      ? endOfForm(text, at, LOCAL)
      : undefined;
  return to === undefined
    ? undefined
    : { start: at, end: endOfExtension(text, to), suggestions: [""] };
}

/** A telephone or fax number with its extension, in a written form of its own or with a word that says so. */
export default {
  category: "PHONE_FAX",
  reads: ["quote", "code", "link-text", "link-target", "alt-text", "html"],
  wakes: { digits: true, words: ["phone-cue"] },
  look({ text }, start, wokenEnd) {
    if (!isDigit(text.charCodeAt(start))) {
      return behindWord(text, start, wokenEnd);
    }
    if (
      digitsAhead(text, start) < 5 &&
      !(text[start] === "0" && STROKE.test(after(text, start, 9)))
    ) {
      return undefined;
    }
    const sign = SIGN.exec(before(text, start, 4))?.[0] ?? "";
    const [from, end] = spanFrom(text, start - sign.length) ??
      spanFrom(text, start) ?? [start, undefined];
    return end === undefined
      ? undefined
      : { start: from, end: endOfExtension(text, end), suggestions: [""] };
  },
} satisfies LocalRule;
