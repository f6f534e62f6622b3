import {
  egyptianIdentity,
  nhsNumber,
  omsPolicy,
  saudiIdentity,
  snils,
  socialSecurityNumber,
  ukrainianTaxNumber,
} from "../checksums.ts";
import { birthDate } from "../checksums/digits.ts";
import {
  belgianRegister,
  danishIdentity,
  dutchService,
  finnishIdentity,
  frenchSocialSecurity,
  greekSocialSecurity,
  italianTaxCode,
  pesel,
  scottishHealth,
  spanishIdentity,
  swedishIdentity,
  swissSocialSecurity,
} from "../checksums/europe.ts";
import {
  aadhaar,
  americanRouting,
  australianHealth,
  australianMedicare,
  brazilianTaxNumber,
  canadianHealth,
  chileanNumber,
  chineseIdentity,
  japaneseNumber,
  kazakhIdentity,
  koreanRegister,
  mexicanRegister,
  newZealandHealth,
  turkishIdentity,
} from "../checksums/world.ts";
import { digitsOf, goesOn } from "../numbers.ts";
import { matchAt, sticky } from "../patterns.ts";
import { tokenAt } from "./tokens.ts";

type Check = (digits: string) => boolean;
/** `letters`: the check wants the letters as well. */
type Form = readonly [expression: RegExp, check: Check, letters: boolean];

const END = "(?![A-Za-z\\d])";
const form = (
  source: string,
  check: Check = () => true,
  letters = false
): Form => [sticky(`(?:${source})${END}`), check, letters];

const FORMS: readonly Form[] = [
  form("\\d{3}-\\d{2}-\\d{4}", socialSecurityNumber),
  form("\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}"),
  form("[4-79]\\d{2} \\d{3} \\d{4}", nhsNumber),
  // Born in 1910 or later: what begins with 20 is more often a time stamp.
  form("(?:2[1-9]|3\\d)\\d{12}", egyptianIdentity),
  // Emirates, then the Ukrainian register: birth date and five digits.
  form("784-(?:19|20)\\d{2}-\\d{7}-\\d"),
  form("(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])-\\d{5}"),
  // Sweden, Korea, Malaysia, Belgium, Switzerland, Brazil, Chile
  form("\\d{6}[-+]\\d{4}", swedishIdentity),
  form("\\d{6}-[1-8]\\d{6}", koreanRegister),
  form("\\d{6}-\\d\\d-\\d{4}", (digits) => birthDate(digits, "ymd")),
  form("\\d\\d\\.\\d\\d\\.\\d\\d-\\d{3}\\.\\d\\d", belgianRegister),
  form("\\d{6}[-+A]\\d{3}[\\dA-FHJ-NPR-Y]", finnishIdentity, true),
  form("756\\.\\d{4}\\.\\d{4}\\.\\d\\d", swissSocialSecurity),
  form("\\d{3}\\.\\d{3}\\.\\d{3}-\\d\\d", brazilianTaxNumber),
  form("\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dkK]", chileanNumber, true),
  // France, in its groups; China; Australia
  form(
    "[12] \\d\\d \\d\\d (?:\\d\\d|2[AB]) \\d{3} \\d{3} \\d\\d",
    frenchSocialSecurity,
    true
  ),
  form("[1-9]\\d{5}(?:19|20)\\d{9}[\\dX]", chineseIdentity, true),
  form("8003 ?60\\d\\d ?\\d{4} ?\\d{4}", australianHealth),
  form("[2-6]\\d{3} \\d{5} \\d(?:[ /-]\\d)?", australianMedicare),
];

/** Digits at `at` in a form that no other number has: with its dashes or spaces, and valid. */
export function unmistakableAt(text: string, at: number): string | undefined {
  for (const [expression, check, letters] of FORMS) {
    const written = matchAt(expression, text, at)?.[0];
    if (
      written &&
      check(
        letters ? written.replace(/[^A-Za-z\d]/g, "") : digitsOf(written)
      ) &&
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
  scottishHealth,
  pesel,
  greekSocialSecurity,
  turkishIdentity,
  aadhaar,
  japaneseNumber,
  kazakhIdentity,
  koreanRegister,
  dutchService,
  danishIdentity,
  canadianHealth,
  americanRouting,
];
const PLAIN = sticky("\\d{9,16}(?!\\d)");
const LETTERED_CHECKS: readonly Check[] = [
  newZealandHealth,
  spanishIdentity,
  finnishIdentity,
];

/** Does a code pass the check of some scheme? It makes a doubtful word before it believable. */
export function isValid(code: string): boolean {
  const bare = code.replace(/[^A-Za-z\d]/g, "");
  const checks = /[A-Za-z]/.test(bare) ? LETTERED_CHECKS : CHECKED;
  return checks.some((check) => check(bare));
}

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

/** Forms that begin with capitals, by how many there are and how many digits follow them. */
const LETTERED: ReadonlyMap<string, Form> = new Map([
  [
    "6,2",
    form(
      "[A-Z]{6}\\d\\d[A-EHLMPRST]\\d\\d[A-Z]\\d{3}[A-Z]",
      italianTaxCode,
      true
    ),
  ],
  [
    "4,6",
    form("[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d", mexicanRegister, true),
  ],
  ["1,7", form("[XYZ]\\d{7}-?[A-Z]", spanishIdentity, true)],
  ["1,6", form("[A-Z]\\d{6}\\([\\dA]\\)")],
  ["2,6", form("[A-Z]{2}\\d{6}\\([\\dA]\\)")],
  ["5,4", form("[A-Z]{3}P[A-Z]\\d{4}[A-Z]")],
]);

/** A code that begins with `letters` capitals at `at`, `digits` digits behind them: RSSMRA85T10A562S (Italy). */
export function capitalsAt(
  text: string,
  at: number,
  letters: number,
  digits: number
): string | undefined {
  const [expression, check] = LETTERED.get(`${letters},${digits}`) ?? [];
  const written = expression && matchAt(expression, text, at)?.[0];
  return written && check!(written.replace("-", "")) ? written : undefined;
}

/** 1EG4-TE5-MK73 (United States) or AB 12 34 56 C (United Kingdom). */
export const letteredAt = (text: string, at: number) =>
  (matchAt(MEDICARE, text, at) ?? matchAt(INSURANCE, text, at))?.[0];

// Behind a space two digits may be an age: "… 45-year-old".
const CUED = sticky(
  "(?:[A-Z]{1,2} ?)?(?:\\d{6,20}|\\d{1,5}(?:(?:-| |\\. ?)(?!(?:19|20)\\d\\d[-./]\\d)\\d{3,8}|-\\d{1,2}| \\d\\d(?! ?[A-Za-z%-])){1,5})(?:-\\d{1,2})?[A-Z]{0,2}"
);

/** Dots and strokes, letters before, inside or behind: 85.07.30-033.28, 131052-308T, A123456(3), RSSMRA85T10A562S. */
const OTHER = sticky(
  `[A-Z]{2} ?\\d\\d ?\\d\\d ?\\d\\d ?[A-D]${END}|\\d{1,3}(?:\\.\\d{3}){2,3}(?![\\d.-])|\\d{1,3}(?:\\.\\d{2,4}){2,3}-[\\dkK]{1,3}(?:\\.\\d\\d)?${END}|[A-Z]{1,2}\\d{6}\\([\\dA]\\)|\\d{6}[-+A]\\d{3,7}[A-Z]?${END}|\\d{6}-\\d\\d-\\d{4}${END}|\\d(?: \\d\\d){2} (?:\\d\\d|2[AB]) \\d{3} \\d{3}(?: \\d\\d)?${END}`
);

/** What may stand behind the name of a scheme: its check may fail, people mistype. */
export function cuedAt(text: string, at: number): string | undefined {
  const other = matchAt(OTHER, text, at)?.[0];
  const written = letteredAt(text, at) ?? other ?? matchAt(CUED, text, at)?.[0];
  const digits = written ? digitsOf(written).length : 0;
  if (digits > 5 && digits < 21 && !goesOn(text, at + written!.length)) {
    return written;
  }
  const token = tokenAt(text, at);
  return token && digitsOf(token).length > 4 ? token : undefined;
}
