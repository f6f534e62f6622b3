import { A } from "../../arabic.ts";
import { bare } from "../../fingerprint.ts";
import { after, before, matchAt, sticky } from "../../patterns.ts";
import { isFamily, isLikeAVerb } from "../arabic-words.ts";
import type { Named } from "../named.ts";
import { readArabicName } from "./read-name.ts";

const GAP = sticky(
  `(?: (?:ال)?(?:مريضة?|طفلة?|رضيعة?|متوفاة?))?(?: (?:الكبرى|الصغرى|الأكبر|الأصغر|الكبيرة?|الصغيرة?|التوأم))?(?: ?[:،,(]| و?(?:اسمه|اسمها|اسمو|المدعوة?|تدعى|يدعى))? {0,2}(?=[${A}])`
);
const NAMING = /اسم|دع/;
/** "رقم الزوج |معتصم| 0795…": a number behind or the word before it makes a name of any word. */
const NUMBER_OF = /(?:رقم|هاتف|جوال|موبايل|تلفون|تليفون|واتساب) $/;
const NUMBER = /^ ?[:،(-]? ?\+?\d{2}[\d -]{5}/;
/** What relatives are: also names. */
const HEALTHY =
  /^(?:سليم|سالم|سعيد|صالح|راشد|هادي|متعب|نادر|وحيد|شاكر|مطلق|صابر|عاءد|عائد|حميد|شفيق|عزيز|كريم|شريف|عادل|مويد|مؤيد|ممتاز|مسلم|ميسر|غالي|حكيم|كبير|معاف)ه?$/;
const AGE = /^[،,]? ?(?:عمره?ا?و? ?)?\d/;
const CUT = /[،,(]/;

/** The name behind the Arabic word for a relative that stands at [start, end). */
export function arabicRelative(
  text: string,
  start: number,
  end: number
): Named | undefined {
  const gap = matchAt(GAP, text, end)?.[0];
  if (!gap) {
    return undefined;
  }
  const at = end + gap.length;
  const naming = NAMING.test(gap) || gap.includes(":");
  const numbered = NUMBER_OF.test(before(text, start, 9));
  const to = readArabicName(text, at, naming || numbered ? "sure" : "none");
  if (to === undefined) {
    return (
      numberedRelative(text, at) ?? ofFamily(text, text.slice(start, end), at)
    );
  }
  const sure =
    naming ||
    (CUT.test(gap)
      ? /^ ?[،,)]/.test(after(text, to, 2))
      : numbered ||
        !HEALTHY.test(bare(text.slice(at, to))) ||
        AGE.test(after(text, to, 10)));
  return sure
    ? { start: at, end: to, place: naming ? "title" : "owner" }
    : undefined;
}

const FULL = new RegExp(`^([${A}]{2,12}) (ال[${A}]{3,10})$`);

/** "أخيها |ثائر الخرابشة|": no verb, and a family. */
/** "وجدته": also "found it". */
const FOUND = /^وجد/;

function ofFamily(text: string, cue: string, at: number): Named | undefined {
  const to = FOUND.test(bare(cue))
    ? undefined
    : readArabicName(text, at, "sure");
  const [, first, family] =
    to === undefined ? [] : (FULL.exec(text.slice(at, to)) ?? []);
  return to !== undefined &&
    first &&
    !isLikeAVerb(bare(first)) &&
    isFamily(bare(family!))
    ? { start: at, end: to, place: "owner" }
    : undefined;
}

function numberedRelative(text: string, at: number): Named | undefined {
  const to = readArabicName(text, at, "sure");
  return to !== undefined && NUMBER.test(after(text, to, 12))
    ? { start: at, end: to, place: "owner" }
    : undefined;
}
