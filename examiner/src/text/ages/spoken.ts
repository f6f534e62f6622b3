import { before, L, matchAt, sticky } from "../patterns.ts";

const ENGLISH_UNIT =
  "(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))?";
const REST = sticky(
  `(?:(?<=ninety)${ENGLISH_UNIT}|(?<=hundred)(?:(?: |-)and(?: |-)(?:one|two|three|four|five|six|seven|eight|nine|ten))?|(?<=[оа])(?: (?:один|одна|два|дві|две|три|чотири|четыре|п.ять|пять|шість|шесть|сім|семь|вісім|восемь|дев.ять|девять|одного|двох|двух|трьох|тр[её]х))?|(?<=ما?[ئي][ةه])(?: و(?:سنت[اي]ن|عام[اي]ن|سنة|عام|(?:واحد|اثنت?[اي]ن?|إحد|ثلاث|تلات|[أا]ربع|خمس|ست|سبع|ثمان|تمان|تسع|عشر)[ةىي]?))?|)(?![${L}])`,
  "i"
);
// "дев'яносто" is two words for the scanner; Arabic says the ones first.
const FIRST_PART =
  /(?:(?<![\u0400-\u04ff])дев'|(?<![a-z])(?:a|one) |(?<![\u0621-\u064a])(?:واحدة?|إحدى|اثنان|اثنتان|اثنين|اثنتين|[ثت]نين|[ثت]لاثة?|تلاتة?|[أا]ربعة?|خمسة?|ستة?|سبعة?|ثمانية?|تمانية?|ثمان|تسعة?|[وب]?ال(?:حادي|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن|تاسع)ة?) )$/i;

/** A number in words from ninety on, around its word in [start, end). */
export function readNumber(
  text: string,
  start: number,
  end: number
): { start: number; end: number } {
  const lead = FIRST_PART.exec(before(text, start, 10))?.[0].length ?? 0;
  const rest = matchAt(REST, text, end)?.[0].length ?? 0;
  return { start: start - lead, end: end + rest };
}
