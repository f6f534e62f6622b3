import { isWord } from "../characters.ts";
import { goesOn } from "../numbers.ts";
import { LU, matchAt, sticky } from "../patterns.ts";

const END = `(?![${LU}a-z\\d])`;
const form = (...sources: readonly string[]) =>
  sticky(`(?:${sources.join("|")})${END}`);

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

const UKRAINIAN = "[АВЕІКМНОРСТХ]";
/** Cyrillic plates show by their letters, of which Latin has the like, without any word. */
const BARE = form(
  `${UKRAINIAN}{2} ?\\d{4} ?${UKRAINIAN}{2}`,
  "[АВЕКМНОРСТУХ] ?\\d{3} ?[АВЕКМНОРСТУХ]{2} ?\\d{2,3}"
);

const VIN = sticky(`[A-HJ-NPR-Z\\d]{17}${END}`);
const VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The ninth sign of a vehicle's number checks the others, in North America and China. */
export function vinChecks(vin: string): boolean {
  const sum = WEIGHTS.reduce(
    (all, weight, at) => all + weight * (VALUES.indexOf(vin[at]!) % 10),
    0
  );
  return vin.length === 17 && "0123456789X"[sum % 11] === vin[8];
}

const enough = (plate: string) =>
  /\d/.test(plate) && plate.replace(/[ -]/g, "").length > 3;

function formAt(
  expression: RegExp,
  text: string,
  place: number
): string | undefined {
  const plate = matchAt(expression, text, place)?.[0];
  return plate && !goesOn(text, place + plate.length) ? plate : undefined;
}

/** A plate that shows by its form, behind a word like "car". */
export const plateAt = (text: string, place: number) =>
  formAt(OWN, text, place);

/** What a word like "plate no." allows behind it. */
export const namedPlateAt = (text: string, place: number) => {
  const plate = formAt(OWN, text, place) ?? formAt(NAMED, text, place);
  return plate && enough(plate) ? plate : undefined;
};

const NOUGHTS = /\d00/;

/** The plate around the three or four digits [start, end), if it is Cyrillic and whole. */
export function barePlateAround(text: string, start: number, end: number) {
  const from = start - (text[start - 1] === " " ? 1 : 0) - (end - start - 2);
  const before = text.charCodeAt(from);
  if (before < 0x400 || before > 0x4ff || isWord(text.charCodeAt(from - 1))) {
    return undefined;
  }
  const plate = formAt(BARE, text, from);
  return plate && !NOUGHTS.test(plate) ? ([from, plate] as const) : undefined;
}

const BRITISH = sticky(
  `[A-HJ-PR-Y][A-Z](?:0[2-9]|[12]\\d|5[1-9]|6\\d|7[0-6]) (?!POS|NEG|MUT|EXP)[A-HJ-PR-Z]{3}${END}`
);
/** Dashes between all parts: no other code is written so. */
const INDIAN = sticky(`[A-Z]{2}-\\d\\d-[A-Z]{1,2}-\\d{4}${END}`);
const CAR_NEAR =
  /(?<![a-z])(?:cars?|vans?|lights|park(?:ed|ing)|owns|drove|blocking|towed|speeding|garage|MOT|taxi|bike|lorry|vehicle)(?![a-z])/i;

/** "Whoever owns |AB19 CDE|": a British plate by its form, with a word of traffic near. */
export function britishPlateAround(text: string, start: number) {
  const from = start - 2;
  if (text[start + 2] === "-" && !isWord(text.charCodeAt(from - 2))) {
    const dashed = formAt(INDIAN, text, from - 1);
    return dashed ? ([from - 1, dashed] as const) : undefined;
  }
  const whole = !isWord(text.charCodeAt(from - 1));
  const plate =
    text[start + 2] === " " && whole ? formAt(BRITISH, text, from) : undefined;
  return plate && CAR_NEAR.test(text.slice(Math.max(0, from - 60), from + 60))
    ? ([from, plate] as const)
    : undefined;
}

/** Seventeen signs of a vehicle's own number. */
export const vinAt = (text: string, place: number) => {
  const vin = formAt(VIN, text, place);
  return vin && /\d.{0,16}\d.{0,16}\d/.test(vin) && /[A-Z]/.test(vin)
    ? vin
    : undefined;
};
