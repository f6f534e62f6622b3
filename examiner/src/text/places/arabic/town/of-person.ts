import { before } from "../../../patterns.ts";
import { hasRole } from "../../../words.ts";
import { A } from "../letters.ts";

/** Who comes, or how old somebody is. */
const COMES =
  /(?:عاما?|سنة|سنين|سنوات|مواليد \d{4}|،|[يت]أتي|وصلت?|سافرت?|قادمة?|حضرت?|جاءت?|جات|جانا|حولت?|قدمت?|مزارع|عامل|سائق) ?$/;
const WORDS_BEFORE = new RegExp(`[${A}]{2,14}`, "g");
const SOMEBODY = [
  "given-name",
  "kinship",
  "name-cue",
  "patient",
  "person",
  "title",
] as const;

/** Do words about somebody stand before "from": "ست سعاد |من|", "عمره 9 سنين |من|"? */
export const isOfPerson = (text: string, start: number): boolean =>
  COMES.test(before(text, start, 16)) ||
  (before(text, start, 32).match(WORDS_BEFORE) ?? []).some((word) =>
    hasRole(word, SOMEBODY)
  );
