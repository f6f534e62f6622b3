import { bare } from "../fingerprint.ts";
import { isFamily, isPlainWord, isVerb } from "../names/arabic-words.ts";
import { before, matchAt, sticky } from "../patterns.ts";
import { hasRole } from "../words.ts";
import type { Facility } from "./find-facility.ts";
import { isArabicGeneric, isArabicTown } from "./lists.ts";

const A = "\\u0621-\\u064a";
const WORD = sticky(` ([${A}]{2,16})(?![${A}])`);
const TITLED = sticky(
  ` (?:الدكتور|الدكتورة|د\\.|الأستاذ|القديس|القديسة|الملك|الملكة|الأمير|الأميرة|الشيخ|الشيخة|الشهيد|الرئيس|السلطان|الإمام|سيدي|أبو|أم|عبد|ابن|بن) ?([${A}]{2,16})(?![${A}])`
);

/** Words of a kind that go on with a name: "مركز الشفاء |الطبي|". */
const KIND_BEHIND =
  /^(?:ال)?(?:طبي|طبية|تخصصي|تخصصية|عام|جامعي|جامعية|تعليمي|دولي|دولية|خاص|خاصة|حكومي|عسكري|مركزي|صحي|صحية|جديد|كبير|وطني|أهلي|الأهلية|لل[\u0621-\u064a]{3,10}|ل(?:مكافحة|علاج|طب|جراحة|أمراض|زراعة|تأهيل|رعاية|تشخيص)|للأطفال|للولادة|للأورام|للقلب|للعيون|للنساء|للتأهيل|للأسنان|التذكاري|الاستشاري|الجراحي|كرمية|أردنية|الأردنية|المصرية|السعودية|اللبنانية|العراقية|السورية)$/;
const LOOSE = /(?:مختبر|مركز|دار|مجمع|معهد|كليه|جامعه|صيدليه|مدرسه)$/;
const DEFINITE = /^(?:[وفبك]?ال|لل)/;
const CARE_BEFORE =
  /(?:في|إلى|الى|من|ب|لدى|عند|بمستشفى|راجع|راجعت|زار|زارت|تقرير|يعمل|تعمل|تدرس|يدرس|طالب|طالبة|حول|حولت|نقل|نقلت|أدخل|أدخلت|فحص|فحصت|عولج|عولجت|تابع|تتابع|يتابع) $/;
const CARE_HEAD = /(?:مختبر|طب|صح|علاج|جراح|رعاية|مسنين|تأهيل)/;

/** How the head is told in the place of the whole. */
const KINDS: ReadonlyArray<readonly [head: RegExp, words: string]> = [
  [/مستشف|مشف|مصحه|مدينه|قصر/, "مستشفى إقليمي"],
  [/عياده|عيادات/, "عيادة"],
  [/جامعه|كليه|معهد/, "جامعة"],
  [/صيدليه/, "صيدلية"],
  [/دار/, "دار رعاية"],
  [/./, "مركز طبي"],
];
const PARTICLE = /^[وف]?(?:[بلك](?!لي))?/;

/** A name of one word closes the line or the clause. */
const ENDS = /^ ?(?:[،,.؛)\n]|$)/;

interface Read {
  readonly end: number;
  readonly named: boolean;
  readonly kind: boolean;
}

const isOther = (word: string) =>
  isArabicGeneric(word) || hasRole(word, ["preposition", "not-name"]);

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
    KIND_BEHIND.test(matchAt(WORD, text, end + first[0].length)?.[1] ?? "") ||
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
    /^(?:مستشف[ىي]|مشف[ىي]|مصحه|عياده|عيادات|جامعه|كليه|معهد|صيدليه|دار|مركز|مختبر|مجمع|مستوصف|مدينه|قصر)$/.test(
      head
    );
  return stem ? words : particle + words;
}

/** "مستشفى| الولادة والأطفال| ببريدة", "مركز| العيون التخصصي| بسوسة" */
const KINDS_BEHIND = sticky(
  ` [${A}]{2,16}(?: وال[${A}]{3,12})?(?: ال(?:تخصصي|طبي|عام|تعليمي|جامعي|مركزي|استشاري)ة?)?(?![${A}])`
);
const IN = sticky(
  `(?: (?:في |بـ?)|[،,] ?| - | (?=ال))(?=[${A}])([${A}]{3,14})(?![${A}])`
);

/** "مستشفى الكرامة| في بغداد|" */
function inTown(text: string, end: number): number {
  const town = matchAt(IN, text, end);
  return town && isArabicTown(town[1]!) ? end + town[0].length : end;
}

/** "مدينة |الملك فهد الطبية|", "قصر |العيني|": cities and castles that are hospitals. */
const CITIES = /(?:مدينه|قصر)$/;
const CITY_OF_CARE = sticky(
  ` (?:الطب(?![${A}])|العيني|(?:[${A}]{2,12} ){1,3}(?:ال)?طبية)(?![${A}])`
);
/** "المستشفى |الأميري|": who founded it tells which one. */
const OF_A_PEOPLE = sticky(` (ال[${A}]{3,9}ي)(?![${A}])`);

const HEALTH = sticky(" (?:صحي|طبي)(?= (?:ال|سيدي|أبو|أم))");

/** "مركز| صحي| الشيخ عثمان" */
const healthCentre = (text: string, end: number) =>
  end + (matchAt(HEALTH, text, end)?.[0].length ?? 0);

const TO_A_HOUSE = new RegExp(
  `(?:(?:^|[^${A}])(?:في|إلى|الى|من|لدى)) $|(?:^|[^${A}])[بل]$`
);
const PAPERS =
  /(?:دراس|بحث|باحث|أبحاث|علماء|مجل|خبراء|إرشاد|توصي|مؤتمر|تجرب|بروتوكول|معايير)[^.\n]{0,20}$/;
const HOUSES = /(?:مستشف[ىي]|مشف[ىي]|مصحه|جامعه|معهد)$/;

/** "إلى |مستشفى| هيماء": any word that is no kind, no verb and no small word. */
function isCalled(
  text: string,
  start: number,
  end: number,
  head: string
): boolean {
  const word = matchAt(WORD, text, end)?.[1];
  return (
    word !== undefined &&
    HOUSES.test(head) &&
    !PAPERS.test(before(text, start, 30)) &&
    !isOther(word) &&
    word.length > 2 &&
    !isVerb(bare(word)) &&
    !isPlainWord(bare(word)) &&
    (/^[بل]/.test(head) || TO_A_HOUSE.test(before(text, start, 6)))
  );
}

/** A place of care behind its head at [start, end): "|مستشفى| الملك فهد". With the article the head names none. */
export function arabicFacility(
  text: string,
  start: number,
  end: number
): Facility | undefined {
  const written = text.slice(start, end);
  const head = bare(written);
  if (CITIES.test(head)) {
    const city = matchAt(CITY_OF_CARE, text, end);
    return city
      ? { start, end: inTown(text, end + city[0].length), kind: kindOf(head) }
      : undefined;
  }
  const kind = matchAt(WORD, text, end);
  const past = matchAt(KINDS_BEHIND, text, end)
    ? end + matchAt(KINDS_BEHIND, text, end)![0].length
    : end;
  const townEnd = inTown(text, past);
  if (
    townEnd > past &&
    kind &&
    isArabicGeneric(kind[1]!) &&
    /ستشف|مشف|مركز|عياده/.test(head)
  ) {
    return { start, end: townEnd, kind: kindOf(head) };
  }
  if (DEFINITE.test(head)) {
    const own = /(?:مستشف[ىي]|مشف[ىي])$/.test(head)
      ? matchAt(OF_A_PEOPLE, text, end)
      : null;
    return own && !isOther(own[1]!) && isFamily(bare(own[1]!))
      ? { start, end: inTown(text, end + own[0].length), kind: kindOf(head) }
      : undefined;
  }
  const from = healthCentre(text, end);
  const name = nameBehind(text, from);
  const named = name.named || isCalled(text, start, end, head);
  if (!named) {
    return undefined;
  }
  const loose = LOOSE.test(head);
  const said = head.endsWith("جامعه") && PAPERS.test(before(text, start, 30));
  const sure =
    !loose ||
    name.kind ||
    from > end ||
    (CARE_BEFORE.test(before(text, start, 12)) &&
      CARE_HEAD.test(text.slice(start, name.end))) ||
    (/(?:جامعه|كليه|مجمع|دار|معهد|مدرسه|ثانويه|روضه)$/.test(head) && named);
  return sure && !said
    ? { start, end: inTown(text, name.end), kind: kindOf(head) }
    : undefined;
}
