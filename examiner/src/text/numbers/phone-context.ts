import { cueBefore } from "../cues.ts";
import { isReference } from "../numbers.ts";
import { after, before } from "../patterns.ts";
import {
  ALONE,
  CUED,
  endOfForm,
  INTERNATIONAL,
  UNMISTAKABLE,
} from "./phone-forms.ts";

/** Words after which the same digits are a record or identity number. */
const LABELS = ["record-cue", "record-label", "national-cue"] as const;

/** "What's your number? Patient: It's …" */
const ASKED =
  /\b(?:your|phone|best|contact|cell|callback) number\b[^\d]{0,70}$/i;
const OWN_NUMBER =
  /\b(?:my|her|his|their|wife's|husband's|son's|daughter's|mother's|father's) (?:own )?number(?:'s| is)?[ :]{1,2}$|(?:мій|мой|його|її|его|ее|её) номер[ :-]{1,3}$|رقم(?:ه|ها|ي)[ :]{1,2}$/i;
const CUE_BEHIND =
  /^ ?[,(-]? ?(?:fax|phone|tel|telephone|mobile|mob|cell|факс|тел|моб|هاتف|جوال|فاكس)(?![a-z])/i;
/** Ten digits and a sign between: fewer are asked for in no conversation. */
const LONG = 10;

const BETWEEN_STOPS = /(?:^|[.?!:\n] ?)$/;

function endAlone(text: string, from: number): number | undefined {
  const end = endOfForm(text, from, ALONE);
  return end !== undefined &&
    BETWEEN_STOPS.test(before(text, from, 2)) &&
    /^(?:[.!]|$|\n)/.test(after(text, end, 1))
    ? end
    : undefined;
}

/** Where the telephone number at `from` ends, by its form and by what stands around it. */
export function endOfPhone(text: string, from: number): number | undefined {
  const cued = endOfForm(text, from, CUED);
  const sure = endOfForm(text, from, UNMISTAKABLE);
  // Most digits have neither form: what stands around them is not asked for then.
  if (cued === undefined && sure === undefined) {
    return undefined;
  }
  if (
    cueBefore(text, from, "phone-cue") ||
    OWN_NUMBER.test(before(text, from, 32))
  ) {
    return sure ?? cued;
  }
  if (isReference(text, from)) {
    return undefined;
  }
  if (LABELS.some((role) => cueBefore(text, from, role))) {
    return endOfForm(text, from, INTERNATIONAL);
  }
  const said =
    cued !== undefined &&
    (CUE_BEHIND.test(after(text, cued, 16)) ||
      (cued - from >= LONG && ASKED.test(before(text, from, 90))));
  return said ? cued : (sure ?? endAlone(text, from));
}
