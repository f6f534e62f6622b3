import { before, matchAt, sticky } from "../../patterns.ts";
import { hasRole } from "../../words.ts";
import type { Span } from "../span.ts";
import { A } from "./letters.ts";

const WORD = `[${A}]{2,14}`;
const BEHIND = sticky(
  ` (?:رقم )?(\\d{1,4}|${WORD}(?: (?:ال|بن |أبو |عبد )[${A}]{2,12}| ${WORD}(?= \\d))?)(?: (?:رقم )?\\d{1,4}(?![\\d.%]))?(?![${A}])`
);
const TAIL = sticky(
  `[،,] ?(?:(?:شارع|حي|مبنى|عمارة|بناية|شقة|الدور|الطابق|فيلا|منزل|بيت|مدينة|محافظة|برج|قطعة|رقم|ص\\.ب)?(?: ?(?:رقم )?\\d{1,5}| ?${WORD}(?: ال[${A}]{2,12})?)(?: \\d{1,5})?)(?=[،,.؛)\\n |]|$)| (?:[-|] ?)?\\d{5}(?!\\d)`
);
const NOT_A_NAME =
  /^(?:في|من|على|إلى|الذي|التي|طويل|قريب|خاص|وهو|وهي|كان|غير|سالك|الهواء|التنفس|الوريد|الفم|الحقن|الجلد|الأنف|القسطرة|العضل|التغذية|المستقيم|العلاج|الجراحة|المعدة|إعطاء|حقن|استنشاق|تنظير|الشرج|الخطأ|الصدفة|البحث|الدم|الهضم|المهبل|يرزق|ومتنقل|بعد|عند|منذ|يتحرك)/;
/** "طريق" is the way of a medicine as well, "حي" alive. */
const SURE = /شارع$/;
const DISTRICT = /(?:حي|ميدان|زقاق|حارة)$/;
/** "من |حي| السيدة زينب": nothing else comes from the living. */
const QUARTER = /(?:حي|حارة|ضاحية)$/;
const FROM = /(?:^|[\s،])(?:من|في|ب|سكان|أهالي) ?$/;
const NUMBER = /\d{1,4} $/;
const TOWN_BEFORE = new RegExp(
  `(?:عنوان|سكن|قاطنة?|[يت]قيم)[^\\n،:\\d]{0,12}?(?:: ?| (?:في )?)([${A}]{3,12}(?: [${A}]{3,12})?، ?)$`
);

/** "العنوان: |الزرقاء الجديدة، |شارع 36": a town's name before the street. */
const townBefore = (text: string, start: number) =>
  TOWN_BEFORE.exec(before(text, start, 56))?.[1] ?? "";

const LIVES =
  /(?:يسكن|تسكن|يقيم|تقيم|مقيم|مقيمة|العنوان|عنوان|عنوانه|عنوانها|سكان|يعيش|تعيش|منزله|منزلها|بيته|بيتها|يقع|تقع|الكائن)(?: ?:)?(?: (?:في|ب))? {0,2}$/;

/** "|شارع| النيل 12", "|حي| الملز، شارع 22، الرياض 12832". */
export function aroundArabicStreet(
  text: string,
  start: number,
  end: number
): Span | undefined {
  const word = text.slice(start, end);
  const found = matchAt(BEHIND, text, end);
  const name = found?.[1];
  if (
    !found ||
    !name ||
    NOT_A_NAME.test(name) ||
    hasRole(name, ["preposition"])
  ) {
    return undefined;
  }
  const lives = LIVES.test(before(text, start, 24));
  // "12 ش الجمهورية"
  const number = word === "ش" ? NUMBER.exec(before(text, start, 6)) : null;
  const from = QUARTER.test(word) && FROM.test(before(text, start, 8));
  const numbered = /\d/.test(found[0]);
  let past = end + found[0].length;
  for (let count = 0; count < 4; count++) {
    const more = matchAt(TAIL, text, past);
    if (!more) {
      break;
    }
    past += more[0].length;
  }
  const further = past > end + found[0].length;
  const sure =
    lives ||
    (from && name.startsWith("ال")) ||
    (SURE.test(word) && (numbered || further || name.startsWith("ال"))) ||
    (DISTRICT.test(word) &&
      name.startsWith("ال") &&
      (numbered || /\d|شارع/.test(text.slice(end, past)))) ||
    (numbered && further);
  return sure || number
    ? {
        start: start - (number?.[0] ?? townBefore(text, start)).length,
        end: past,
      }
    : undefined;
}
