import {
  egyptianIdentity,
  nhsNumber,
  socialSecurityNumber,
} from "../../checksums.ts";
import { birthDate } from "../../checksums/digits.ts";
import {
  belgianRegister,
  finnishIdentity,
  frenchSocialSecurity,
  swedishIdentity,
  swissSocialSecurity,
} from "../../checksums/europe.ts";
import {
  australianHealth,
  australianMedicare,
  brazilianTaxNumber,
  chileanNumber,
  chineseIdentity,
  koreanRegister,
} from "../../checksums/world.ts";
import { digitsOf, goesOn } from "../../numbers.ts";
import { matchAt } from "../../patterns.ts";
import { type Form, form } from "./form.ts";

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
