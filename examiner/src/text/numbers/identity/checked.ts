import {
  egyptianIdentity,
  nhsNumber,
  omsPolicy,
  saudiIdentity,
  snils,
  ukrainianTaxNumber,
} from "../../checksums.ts";
import {
  danishIdentity,
  dutchService,
  finnishIdentity,
  greekSocialSecurity,
  pesel,
  scottishHealth,
  spanishIdentity,
} from "../../checksums/europe.ts";
import {
  aadhaar,
  americanRouting,
  canadianHealth,
  japaneseNumber,
  kazakhIdentity,
  koreanRegister,
  newZealandHealth,
  turkishIdentity,
} from "../../checksums/world.ts";
import { matchAt, sticky } from "../../patterns.ts";
import type { Check } from "./form.ts";

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
