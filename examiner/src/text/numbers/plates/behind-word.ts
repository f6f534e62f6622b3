import { LU } from "../../patterns.ts";
import { form, formAt } from "./form.ts";

const RU = "[ABCEHKMOPTXYАВЕКМНОРСТУХ]";
const ARABIC = "\\u0621-\\u064a";

/** Forms that nothing else near a car has. */
const OWN = form(
  // LK18 XPR, 7ABC123, 8XYZ 441
  "[A-Z]{2}\\d\\d ?[A-Z]{3}",
  "\\d[A-Z]{2,3} ?\\d{3,4}",
  // АА 1234 ВС, А 123 ВС 77, 4482 АВ 77
  `[${LU}]{2}[ -]?\\d{4}[ -]?[${LU}]{2}`,
  `${RU} ?\\d{3} ?${RU}{2} ?\\d{2,3}`,
  `\\d{4} ?${RU}{2} ?-?\\d{1,3}`,
  // KA-01-AB-1234, 34 ABC 123, AB-123-CD, 1234 BCD
  "[A-Z]{2}[ -]?\\d{1,2}[ -]?[A-Z]{1,3}[ -]?\\d{3,4}",
  "\\d\\d ?[A-Z]{1,3} ?\\d{2,4}",
  "[A-Z]{2}[ -]\\d{3}[ -][A-Z]{2}",
  "\\d{4} ?[B-DF-HJ-NP-TV-Z]{3}",
  // ABC-1234, ABC 987, 1AB 2CD, BXL 42K
  "[A-Z]{3}[ -]?\\d{3,4}[A-Z]?",
  "[A-Z] ?\\d{3} ?[A-Z]{3}",
  "\\d[A-Z]{2} ?\\d[A-Z]{2}",
  "[A-Z]{3} ?\\d\\d[A-Z]",
  // B-MW 4482, 191-D-12345, N911LF
  "[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\\d{1,4}[EH]?",
  "\\d{2,3}-[A-Z]{1,2}-\\d{1,6}",
  "N\\d{2,5}[A-Z]{1,2}",
  // G-KSSC, EI-ABC
  "[CDFGI]-[A-Z]{4}|(?:EI|PH|OO|OE|HB|SE|LN|OH|OY|SP|OK|VH|ZK|ZS)-[A-Z]{3}",
  // 29-P1 884.62
  "\\d\\d-[A-Z]\\d \\d{3}\\.\\d\\d",
  // TX 4471 B, B 1234 XYZ, GR-1234-20, 12-AB-34, CA 123-456, CY 12 BG GP, ABC1D23, WX 12345
  "[A-Z]{1,2}[ -]\\d{4}[ -][A-Z]{1,3}|[A-Z]{2} \\d[A-Z] [A-Z]{1,2} \\d{4}",
  "[A-Z]{2}-\\d{2,4}-\\d\\d|\\d\\d-[A-Z]{2}-\\d\\d|[A-Z]{2}-\\d\\d-[A-Z]{2}",
  "[A-Z]{2} \\d{3}[- ]\\d{3}|[A-Z]{2} \\d\\d [A-Z]{2} [A-Z]{2}",
  "[A-Z]{3}\\d[A-Z]\\d\\d|[A-Z]{2,3} \\d{4,5}",
  // 184 تونس 5521, 27563 بصرة, ق ط ر 882
  "\\d{1,3} تونس \\d{1,4}",
  "\\d{4,6} (?:ال)?(?:بغداد|بصرة|نجف|كربلاء|[أا]ربيل|موصل|نينوى|بابل|[أا]نبار|ديالى|واسط|ذي قار|ميسان|كركوك|دهوك|سليمانية)",
  `(?:[${ARABIC}]\\u0640? ){2,3}\\d{1,4}`,
  `\\d{1,4}(?: [${ARABIC}]\\u0640?(?![${ARABIC}\\u0640])){2,3}`
);

/** What stands on some plate of the world, once a word has said that this is one. */
const NAMED = form(
  `[${LU}]{1,3}[ -]?\\d{2,5}[ -]?[${LU}]{0,3}`,
  `\\d{1,4}[ -]?[${LU}]{1,3}[ -]?\\d{0,5}`,
  `[${LU}\\d]{2,3}-[${LU}\\d]{2,3}-[${LU}\\d]{1,3}`,
  `[${LU}\\d]{5,8}`,
  `\\d{4,7}(?: [${ARABIC}]{3,12})?`,
  // 12345 أ 6
  `\\d{1,5}[ -][${ARABIC}][ -]\\d{1,4}`,
  `\\d{2,3}[- ]\\d{2,3}[- ]\\d{2,3}`
);

const enough = (plate: string) =>
  /\d/.test(plate) && plate.replace(/[ -]/g, "").length > 3;

/** A plate that shows by its form, behind a word like "car". */
export const plateAt = (text: string, place: number) =>
  formAt(OWN, text, place);

/** What a word like "plate no." allows behind it. */
export const namedPlateAt = (text: string, place: number) => {
  const plate = formAt(OWN, text, place) ?? formAt(NAMED, text, place);
  return plate && enough(plate) ? plate : undefined;
};
