import {
  egyptianIdentity,
  nhsNumber,
  omsPolicy,
  saudiIdentity,
  snils,
  socialSecurityNumber,
  ukrainianTaxNumber,
} from "../checksums.ts";
import { digitsOf, goesOn } from "../numbers.ts";
import { matchAt, sticky } from "../patterns.ts";

type Check = (digits: string) => boolean;
type Form = readonly [expression: RegExp, check: Check];

const END = "(?![A-Za-z\\d])";
const form = (source: string, check: Check = () => true): Form => [
  sticky(`(?:${source})${END}`),
  check,
];

const FORMS: readonly Form[] = [
  form("\\d{3}-\\d{2}-\\d{4}", socialSecurityNumber),
  form("\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}"),
  form("[4-79]\\d{2} \\d{3} \\d{4}", nhsNumber),
  // Born in 1910 or later: what begins with 20 is more often a time stamp.
  form("(?:2[1-9]|3\\d)\\d{12}", egyptianIdentity),
  // Emirates, then the Ukrainian register: birth date and five digits.
  form("784-(?:19|20)\\d{2}-\\d{7}-\\d"),
  form("(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])-\\d{5}"),
];

/** Digits at `at` in a form that no other number has: with its dashes or spaces, and valid. */
export function unmistakableAt(text: string, at: number): string | undefined {
  for (const [expression, check] of FORMS) {
    const written = matchAt(expression, text, at)?.[0];
    if (
      written &&
      check(digitsOf(written)) &&
      !goesOn(text, at + written.length)
    ) {
      return written;
    }
  }
  return undefined;
}

const CHECKED: readonly Check[] = [
  nhsNumber,
  ukrainianTaxNumber,
  saudiIdentity,
  snils,
  omsPolicy,
  egyptianIdentity,
];
const PLAIN = sticky("\\d{10,16}(?!\\d)");

/** Digits without a form that pass the check of some scheme: one in ten does, so more has to speak for them. */
export function validAt(text: string, at: number): string | undefined {
  const digits = matchAt(PLAIN, text, at)?.[0];
  return digits && CHECKED.some((check) => check(digits)) ? digits : undefined;
}

const MBI = "[AC-HJKMNP-RT-Y]";
const MEDICARE = sticky(
  `[1-9]${MBI}(?:\\d|${MBI})\\d-?${MBI}(?:\\d|${MBI})\\d-?${MBI}{2}\\d\\d${END}`
);
const INSURANCE = sticky(
  `(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?(?:\\d\\d \\d\\d \\d\\d|\\d{6}) ?[A-D]${END}`
);

/** 1EG4-TE5-MK73 (United States) or AB 12 34 56 C (United Kingdom). */
export const letteredAt = (text: string, at: number) =>
  (matchAt(MEDICARE, text, at) ?? matchAt(INSURANCE, text, at))?.[0];

// Behind a space two digits may be an age: "… 45-year-old".
const CUED = sticky(
  "(?:[A-Z]{1,2} ?)?(?:\\d{6,20}|\\d{1,5}(?:(?:-| |\\. ?)(?!(?:19|20)\\d\\d[-./]\\d)\\d{3,8}|-\\d{1,2}| \\d\\d(?! ?[A-Za-z%-])){1,5})(?:-\\d{1,2})?[A-Z]{0,2}"
);

/** What may stand behind the name of a scheme: its check may fail, people mistype. */
export function cuedAt(text: string, at: number): string | undefined {
  const written = letteredAt(text, at) ?? matchAt(CUED, text, at)?.[0];
  const digits = written ? digitsOf(written).length : 0;
  return digits > 5 && digits < 21 && !goesOn(text, at + written!.length)
    ? written
    : undefined;
}
