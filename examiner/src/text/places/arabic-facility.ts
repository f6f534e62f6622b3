import { before, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import type { Facility } from "./find-facility.ts";
import { isArabicTown } from "./lists.ts";

const A = "\\u0621-\\u064a";
const WORD = sticky(` ([${A}]{2,16})(?![${A}])`);
const TITLED = sticky(
  ` (?:الدكتور|الدكتورة|د\\.|الأستاذ|القديس|القديسة|الملك|الملكة|الأمير|الأميرة|الشيخ|الشيخة|الشهيد|الرئيس|السلطان|الإمام|سيدي|أبو|أم|عبد|ابن|بن) ?([${A}]{2,16})(?![${A}])`
);

/** Branches, kinds and parts: no name of a place. */
const GENERIC =
  /^(?:ال)?(?:ربو|صرع|ضغط|غدة|هضم|هضمي|حوض|حمل|كبد|معدة|أنف|أذن|حنجرة|مفاصل|تغذية|بصر|شلل|توحد|صحة|صحي|صحية|عناية|طوارئ|طواريء|قلب|أورام|اورام|عيون|أطفال|اطفال|نساء|ولادة|كلى|كلي|عظام|أسنان|اسنان|جلدية|باطنة|باطنية|أعصاب|مخ|جراحة|جراحية|نفسية|نفسي|سكري|سكر|ألم|صدر|صدرية|جهاز|أمراض|حروق|تأهيل|علاج|طبيعي|أشعة|مختبر|تحاليل|تحليل|دم|رعاية|أولية|أول|ثاني|ثالث|ثالثي|جامعي|جامعية|حكومي|حكومية|خاص|خاصة|عام|عامة|عامه|تعليمي|مركزي|محلي|محلية|إقليمي|ميداني|عسكري|كبير|صغير|قريب|آخر|أخرى|اخرى|نفس|هذا|هذه|متخصص|متخصصة|تخصصي|تخصصية|خارجية|مرجعي|مدينة|منطقة|بلد|حي|ذلك|تلك|تم|مع|بعد|قبل|قبل|من|في|إلى|على|عن|و|أو|ثم|كان|كانت|حيث|لكن|لأن|بسبب|لمدة|منذ|اليوم|أمس|يوم|شهر|غدا|هو|هي|التي|الذي|طب|طبي|طبية|صيدلة|تمريض|علوم|هندسة|سموم|تحكم|تنفس|ثقل|وزن|خلية|جسم|كتلة|لطخة|بصري|أبحاث|بحوث|دراسات|قرار|اهتمام|مسنين|ايتام|أيتام|نقاهة|سلطة|مكافحة|وقاية|سيطرة|تجميل|خصوبة|عقم|غسيل|ديلزة|تصوير|تشخيص|تبرع|نقل|زراعة|سمع|نطق|سمنة|نوم|روماتيزم|غدد|مناعة|حساسية|جينات|وراثة|لقاح|تطعيم|توليد|حوامل|مخدرات|إدمان|ادمان|ما|لا|لم|قد|أن|إن|كل|بعض|غير|أي|ولم|وتم|وقد|وكان|عند|بها|به|بيته|منزله|أمراض|الحالات|حالات|مرضى|المرضى|مريض|المريض|المريضة)$/;
/** Words of a kind that go on with a name: "مركز الشفاء |الطبي|". */
const KIND_BEHIND =
  /^(?:ال)?(?:طبي|طبية|تخصصي|تخصصية|عام|جامعي|جامعية|تعليمي|دولي|دولية|خاص|خاصة|حكومي|عسكري|مركزي|صحي|صحية|جديد|كبير|وطني|أهلي|الأهلية|لل[\u0621-\u064a]{3,10}|للأطفال|للولادة|للأورام|للقلب|للعيون|للنساء|للتأهيل|للأسنان|التذكاري|الاستشاري|الجراحي|كرمية|أردنية|الأردنية|المصرية|السعودية|اللبنانية|العراقية|السورية)$/;
const LOOSE = /(?:مختبر|مركز|دار|مجمع|معهد|كلية|جامعة|صيدلية|مدرسة)$/;
const DEFINITE = /^(?:[وفبك]?ال|لل)/;
const CARE_BEFORE =
  /(?:في|إلى|الى|من|ب|لدى|عند|بمستشفى|راجع|راجعت|زار|زارت|تقرير|يعمل|تعمل|تدرس|يدرس|طالب|طالبة|حول|حولت|نقل|نقلت|أدخل|أدخلت|فحص|فحصت|عولج|عولجت|تابع|تتابع|يتابع) $/;
const CARE_HEAD = /(?:مختبر|طب|صح|علاج|جراح|رعاية|مسنين|تأهيل)/;

/** How the head is told in the place of the whole. */
const KINDS: ReadonlyArray<readonly [head: RegExp, words: string]> = [
  [/مستشفى|مشفى|مصحة/, "مستشفى إقليمي"],
  [/عيادة|عيادات/, "عيادة"],
  [/جامعة|كلية|معهد/, "جامعة"],
  [/صيدلية/, "صيدلية"],
  [/دار/, "دار رعاية"],
  [/./, "مركز طبي"],
];
const PARTICLE = /^[وف]?[بلك]/;

/** A name of one word closes the line or the clause. */
const ENDS = /^ ?(?:[،,.؛)\n]|$)/;

interface Read {
  readonly end: number;
  readonly named: boolean;
  readonly kind: boolean;
}

const isOther = (word: string) =>
  GENERIC.test(word) || hasRole(word, ["preposition", "not-name", "month"]);

function nameBehind(text: string, end: number): Read {
  const titled = matchAt(TITLED, text, end);
  const first = titled ?? matchAt(WORD, text, end);
  const word = first?.[1];
  if (
    !first ||
    !word ||
    (!titled && isOther(word)) ||
    hasRole(word, ["preposition"])
  ) {
    return { end, named: false, kind: false };
  }
  const named =
    titled !== null ||
    word.startsWith("ال") ||
    isArabicTown(word) ||
    hasRole(word, ["given-name"]) ||
    ENDS.test(text.slice(end + first[0].length, end + first[0].length + 2));
  let at = end + first[0].length;
  let kind = false;
  for (let count = 0; count < 3; count++) {
    const next = matchAt(WORD, text, at);
    const more = next?.[1];
    if (!next || !more) {
      break;
    }
    const isKind = KIND_BEHIND.test(more);
    const belongs =
      isKind ||
      (hasRole(more, ["given-name"]) && count === 0) ||
      (/^(?:ال)/.test(more) && !isOther(more) && count === 0) ||
      (/^ب(?:ال)?[\u0621-\u064a]{3,12}$/.test(more) && isArabicTown(more));
    if (!belongs) {
      break;
    }
    kind ||= isKind;
    at += next[0].length;
  }
  return { end: at, named, kind };
}

function kindOf(head: string): string {
  const words = KINDS.find(([kind]) => kind.test(head))![1];
  const particle = head.startsWith("ال")
    ? ""
    : (PARTICLE.exec(head)?.[0] ?? "");
  const stem =
    /^(?:مستشفى|مشفى|مصحة|عيادة|عيادات|جامعة|كلية|معهد|صيدلية|دار|مركز|مختبر|مجمع|مستوصف)$/.test(
      head
    );
  return stem ? words : particle + words;
}

const IN = sticky(` (?:في |ب|[،,] ?|(?=ال))(?=[${A}])([${A}]{3,14})(?![${A}])`);

/** "مستشفى الكرامة| في بغداد|" */
function inTown(text: string, end: number): number {
  const town = matchAt(IN, text, end);
  return town && isArabicTown(town[1]!) ? end + town[0].length : end;
}

/** A place of care behind its head at [start, end): "|مستشفى| الملك فهد". With the article the head names none. */
export function arabicFacility(
  text: string,
  start: number,
  end: number
): Facility | undefined {
  const head = text.slice(start, end);
  const kind = matchAt(WORD, text, end);
  const past = kind ? end + kind[0].length : end;
  const townEnd = inTown(text, past);
  if (
    townEnd > past &&
    kind &&
    GENERIC.test(kind[1]!) &&
    /ستشفى|مشفى|مركز|عيادة/.test(head)
  ) {
    return { start, end: townEnd, kind: kindOf(head) };
  }
  if (DEFINITE.test(head)) {
    return undefined;
  }
  const name = nameBehind(text, end);
  if (!name.named) {
    return undefined;
  }
  const loose = LOOSE.test(head);
  const sure =
    !loose ||
    name.kind ||
    (CARE_BEFORE.test(before(text, start, 12)) &&
      CARE_HEAD.test(text.slice(start, name.end))) ||
    (/(?:جامعة|كلية|مجمع|دار|معهد)$/.test(head) && name.named);
  return sure
    ? { start, end: inTown(text, name.end), kind: kindOf(head) }
    : undefined;
}
