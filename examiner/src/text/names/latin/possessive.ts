import { after, before, L, LL, LU, matchAt, sticky } from "../../patterns.ts";
import { rolesOf } from "../../words.ts";
import type { Named } from "../named.ts";

const SHAPE = new RegExp(`^[${LU}][${LL}]{2,20}$`);
const OWN = sticky("['’]s? {1,2}");
// What a person has; what an illness or a method called after somebody has not.
const BELONGINGS =
  /^(?:(?:morning|evening|latest|last|repeat|recent|old|new|next|first|oral|home|left|right|elderly|older|younger) )?(?:potassium|sodium|calcium|labs?|bloods?|results?|meds?|medications?|chart|notes?|mother|father|wife|husband|daughter|son|mom|mum|dad|family|parents?|partner|sister|brother|room|weight|BP|sugars?|glucose|creatinine|INR|HbA1c|A1c|Hb|hemoglobin|haemoglobin|CT|MRI|scan|X-ray|ECG|EKG|echo|biopsy|surgery|operation|appointment|discharge|admission|referral|consent|wound|fever|pain|cough|dose|insulin|warfarin|chemo|letter|case|GP|PCP|surgeon|consultant|cardiologist|records?|file|history|symptoms|rash|arm|knee|hip|chest|abdomen|prescription|pills|birthday|house|phone|number|insurance|employer|school|job|[a-z]{3,12}(?:mab|nib|pril|sartan|statin|azole|xaban|oxifen|olol|idine|epam|mycin|cillin|formin))(?![A-Za-z])/;
const INSIDE = new RegExp(`[${L}'’-] ?$`);
const SENTENCE = /(?:^|[.!?\n:;,(–-] {0,2}|[a-z,] )$/;

/** "Abernathy's potassium": a word in no list, that has what only people have. */
export function possessive(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const own = matchAt(OWN, text, end)?.[0].length ?? 0;
  const word = text.slice(start, end);
  const lead = before(text, start, 3);
  const fits =
    own > 0 &&
    SHAPE.test(word) &&
    rolesOf(word) === 0 &&
    (SENTENCE.test(lead) || !INSIDE.test(lead)) &&
    BELONGINGS.test(after(text, end + own, 40));
  return fits ? { start, end, place: "own" } : undefined;
}
