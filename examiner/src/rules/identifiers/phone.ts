import type { LocalRule } from "../../rule.ts";
import { cueBefore } from "../../text/cues.ts";
import { digitsAhead, isGlued, isReference } from "../../text/numbers.ts";
import {
  CUED,
  endOfExtension,
  endOfForm,
  INTERNATIONAL,
  UNMISTAKABLE,
} from "../../text/numbers/phone-forms.ts";
import { after, before } from "../../text/patterns.ts";

/** Words after which the same digits are a record or identity number. */
const LABELS = ["record-cue", "record-label", "national-cue"] as const;

const CUE_BEHIND =
  /^ ?[,(-]? ?(?:fax|phone|tel|telephone|mobile|mob|cell|факс|тел|моб|هاتف|جوال|فاكس)(?![a-z])/i;
const SIGN = /(?:\+ {0,2}\(?|\()$/;

function numberEnd(text: string, from: number): number | undefined {
  if (cueBefore(text, from, "phone-cue")) {
    return endOfForm(text, from, UNMISTAKABLE) ?? endOfForm(text, from, CUED);
  }
  if (isReference(text, from)) {
    return undefined;
  }
  if (LABELS.some((role) => cueBefore(text, from, role))) {
    return endOfForm(text, from, INTERNATIONAL);
  }
  const cued = endOfForm(text, from, CUED);
  return cued !== undefined && CUE_BEHIND.test(after(text, cued, 16))
    ? cued
    : endOfForm(text, from, UNMISTAKABLE);
}

/** A telephone or fax number with its extension, in a written form of its own or with a word that says so. */
export default {
  category: "PHONE_FAX",
  reads: ["quote", "code", "link-text", "link-target", "alt-text", "html"],
  wakes: { digits: true },
  look({ text }, start) {
    if (digitsAhead(text, start) < 5) {
      return undefined;
    }
    const sign = SIGN.exec(before(text, start, 4))?.[0] ?? "";
    const from = start - sign.length;
    const end = isGlued(text, from) ? undefined : numberEnd(text, from);
    return end === undefined
      ? undefined
      : { start: from, end: endOfExtension(text, end), suggestions: [""] };
  },
} satisfies LocalRule;
