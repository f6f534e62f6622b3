import { isLetter } from "../../../characters.ts";
import { bare } from "../../../fingerprint.ts";
import { matchAt, sticky } from "../../../patterns.ts";
import { isArabicTown } from "../../lists.ts";
import type { Span } from "../../span.ts";
import { behindPostcode, POSTAL } from "./behind-postcode.ts";
import { inField } from "./in-field.ts";
import { ends, joined } from "./joined.ts";
import { known } from "./known.ts";
import { FROM, townAt } from "./town-at.ts";

const GAP = sticky(
  ` ?(?:(?:المريضة?|السكن|الإقامة|الولادة|الميلاد|الدائمة?|الحالية?) ?)?:? ?(?:(?:في|ب|قرب|من|ضواحي) |بـ)?(?:(?:مدينة|قرية|بلدة|ضواحي|محافظة|ولاية|منطقة|ناحية|قضاء|مركز|حي|مخيم|ريف) )?`
);
/** Of these a place must follow, in a house or in a town. */
const LIVES =
  /(?:[اين]سكن|تسكن|ساكنه?|سكن[هي]?|سكنها|[اين]قيم|تقيم|[اين]عيش|تعيش|مقيمه?|سكان|قاطنه?|مواليد|اهالي|ابناء|اهل|ولدت?|اصله|اصلها|عنوانه?ا?)$/;
const CITY = /(?:مدينه|قريه|بلده|ضيعه|عزبه|نجع|مخيم|واحه|بلديه|مديريه|ضواحي)$/;

/** The town behind the word at [start, end): "|تسكن| في حمص", "مريض |من| حلب"; or the one that stands there itself. */
export function behindArabicPlaceCue(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const word = bare(text.slice(start, end));
  if (POSTAL.test(word)) {
    return behindPostcode(text, end);
  }
  if (isLetter(text.charCodeAt(start - 1))) {
    return joined(text, start);
  }
  const field = inField(text, word, end);
  const gap = field ? undefined : matchAt(GAP, text, end)?.[0];
  if (!gap) {
    return field;
  }
  const at = end + gap.length;
  const city =
    CITY.test(word) ||
    CITY_IN_GAP.test(gap) ||
    /(?:مدينة|قرية|بلدة|مخيم) $/.test(gap);
  const cued = city || LIVES.test(word) || FROM.test(word);
  const past = cued ? townAt(text, word, start, at, city) : undefined;
  return past !== undefined && ends(text, past)
    ? {
        start: at - nameOfCity(text, at, past, gap),
        end: LIVES.test(word) ? furtherTown(text, past) : past,
      }
    : undefined;
}

const NEXT = sticky(" ?[-،,] ?");

/** "الناصرية| - سوق الشيوخ|" */
function furtherTown(text: string, at: number): number {
  const gap = matchAt(NEXT, text, at)?.[0].length ?? 0;
  return (gap > 0 ? known(text, at + gap) : undefined) ?? at;
}

const CITY_IN_GAP = /(?:قضاء|ريف) $/;
const CITY_WORD = /مدينة $/;

/** "مدينة نصر": the word belongs to the name where no list has the rest. */
const nameOfCity = (text: string, at: number, past: number, gap: string) =>
  isArabicTown(text.slice(at, past))
    ? 0
    : (CITY_WORD.exec(gap)?.[0].length ?? 0);
