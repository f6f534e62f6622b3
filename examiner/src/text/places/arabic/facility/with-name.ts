import { before, matchAt, sticky } from "../../../patterns.ts";
import type { Facility } from "../../find-facility.ts";
import { isCalled, PAPERS } from "./called.ts";
import { inTown } from "./in-town.ts";
import { kindOf } from "./kind-of.ts";
import { nameBehind } from "./name-behind.ts";

const LOOSE = /(?:مختبر|مركز|دار|مجمع|معهد|كليه|جامعه|صيدليه|مدرسه)$/;
const CARE_BEFORE =
  /(?:في|إلى|الى|من|ب|لدى|عند|بمستشفى|راجع|راجعت|زار|زارت|تقرير|يعمل|تعمل|تدرس|يدرس|طالب|طالبة|حول|حولت|نقل|نقلت|أدخل|أدخلت|فحص|فحصت|عولج|عولجت|تابع|تتابع|يتابع) $/;
const CARE_HEAD = /(?:مختبر|طب|صح|علاج|جراح|رعاية|مسنين|تأهيل)/;

const HEALTH = sticky(" (?:صحي|طبي)(?= (?:ال|سيدي|أبو|أم))");

/** "مركز| صحي| الشيخ عثمان" */
const healthCentre = (text: string, end: number) =>
  end + (matchAt(HEALTH, text, end)?.[0].length ?? 0);

/** "|مستشفى| الملك فهد": a loose head needs more than the name. */
export function withName(
  text: string,
  start: number,
  end: number,
  head: string
): Facility | undefined {
  const from = healthCentre(text, end);
  const name = nameBehind(text, from);
  if (!name.named && !isCalled(text, start, end, head)) {
    return undefined;
  }
  const said = head.endsWith("جامعه") && PAPERS.test(before(text, start, 30));
  const sure =
    !LOOSE.test(head) ||
    name.kind ||
    from > end ||
    (CARE_BEFORE.test(before(text, start, 12)) &&
      CARE_HEAD.test(text.slice(start, name.end))) ||
    /(?:جامعه|كليه|مجمع|دار|معهد|مدرسه|ثانويه|روضه)$/.test(head);
  return sure && !said
    ? { start, end: inTown(text, name.end), kind: kindOf(head) }
    : undefined;
}
