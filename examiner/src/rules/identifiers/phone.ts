import type { LocalRule } from "../../rule.ts";
import { isDigit } from "../../text/characters.ts";
import { digitsAhead, isGlued } from "../../text/numbers.ts";
import { phoneBehindWord } from "../../text/numbers/phone-behind-word.ts";
import { endOfPhone } from "../../text/numbers/phone-context.ts";
import { endOfExtension } from "../../text/numbers/phone-forms.ts";
import { after, before } from "../../text/patterns.ts";

const SIGN = /(?:\+ {0,2}\(?|\()$/;
/** 030/901820: a stroke ends what `digitsAhead` counts. */
const STROKE = /^0\d{1,5}\/\d{2}/;

const couldBe = (text: string, start: number) =>
  digitsAhead(text, start) > 4 ||
  (text[start] === "0" && STROKE.test(after(text, start, 9)));

function spanFrom(text: string, from: number) {
  const end = isGlued(text, from) ? undefined : endOfPhone(text, from);
  return end === undefined
    ? undefined
    : { start: from, end: endOfExtension(text, end) };
}

function spanAt(text: string, start: number) {
  const sign = SIGN.exec(before(text, start, 4))?.[0].length ?? 0;
  const signed = sign > 0 ? spanFrom(text, start - sign) : undefined;
  return signed ?? spanFrom(text, start);
}

/** A telephone or fax number with its extension, in a written form of its own or with a word that says so. */
export default {
  category: "PHONE_FAX",
  reads: ["quote", "code", "link-text", "link-target", "alt-text", "html"],
  wakes: { digits: true, words: ["phone-cue"] },
  look({ text }, start, end) {
    const span = isDigit(text.charCodeAt(start))
      ? couldBe(text, start)
        ? spanAt(text, start)
        : undefined
      : phoneBehindWord(text, start, end);
    return span && { ...span, suggestions: [""] };
  },
} satisfies LocalRule;
